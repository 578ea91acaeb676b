#pragma once

// Written in Swift.
void trap_inside(int signal_number);
