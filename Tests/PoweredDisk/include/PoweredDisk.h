#ifndef POWERED_DISK_H
#define POWERED_DISK_H

// A library to be loaded into a program with LD_PRELOAD; it is told what to do by its environment:
//
// FOH_DISK_FILE    the database whose files are watched: itself, its -wal and its -journal
// FOH_DISK_FOLDER  where what survives a power cut is kept; nothing is kept without it
// FOH_DISK_DIES_AT the program is killed at this change of the watched files, counted from 1
// FOH_DISK_TEARS   set: when it is killed at a write, half of that write is done
//
// In the folder, about each watched file NAME:
//
// NAME.life        which life of the file is in its place: a new one begins when it is made anew
// NAME.LIFE.kept   the bytes of that life that survive
// NAME.LIFE.dirty  what was written since they were put onto the disk: pairs of 64-bit numbers,
//                  offset and length
// NAME.entry       the life that the directory names after a power cut; not there, there is no file

#endif
