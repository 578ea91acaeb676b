import Foundation
import Glibc

/// A new name survives a power cut only once its folder is on the disk.
enum FolderOnDisk {
  static func sync(of path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
