/// Solves `matrix · x = right` for a symmetric positive definite matrix, by Cholesky's way.
enum SymmetricSolver {
  /// - Parameters:
  ///   - matrix: `size` × `size`, row by row.
  ///   - right: `size` × `columns`, row by row.
  /// - Returns: `x`, in the shape of `right`.
  static func solve(
    _ matrix: [Double], _ right: [Double], size: Int, columns: Int
  ) -> [Double] {
    var lower = matrix
    var x = right
    lower.withUnsafeMutableBufferPointer { l in
      x.withUnsafeMutableBufferPointer { x in
        factorise(l, size)
        substitute(l, x, size, columns)
      }
    }
    return x
  }

  private static func factorise(_ l: UnsafeMutableBufferPointer<Double>, _ size: Int) {
    for column in 0..<size {
      var diagonal = l[column * size + column]
      for k in 0..<column { diagonal -= l[column * size + k] * l[column * size + k] }
      let root = max(diagonal, 1e-9).squareRoot()
      l[column * size + column] = root
      for row in (column + 1)..<max(size, column + 1) {
        var sum = l[row * size + column]
        for k in 0..<column { sum -= l[row * size + k] * l[column * size + k] }
        l[row * size + column] = sum / root
      }
    }
  }

  private static func substitute(
    _ l: UnsafeMutableBufferPointer<Double>, _ x: UnsafeMutableBufferPointer<Double>,
    _ size: Int, _ columns: Int
  ) {
    for row in 0..<size {
      for k in 0..<row where l[row * size + k] != 0 {
        let factor = l[row * size + k]
        for c in 0..<columns { x[row * columns + c] -= factor * x[k * columns + c] }
      }
      let diagonal = l[row * size + row]
      for c in 0..<columns { x[row * columns + c] /= diagonal }
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for k in (row + 1)..<max(size, row + 1) where l[k * size + row] != 0 {
        let factor = l[k * size + row]
        for c in 0..<columns { x[row * columns + c] -= factor * x[k * columns + c] }
      }
      let diagonal = l[row * size + row]
      for c in 0..<columns { x[row * columns + c] /= diagonal }
    }
  }
}
