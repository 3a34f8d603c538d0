"""Writes the array files of this directory with NumPy itself: python3 make.py. NpyArrayTest reads them."""
import numpy as np
from numpy.lib import format

x = np.arange(12, dtype="<f4").reshape(3, 4) / 4
for version in (1, 2, 3):
    with open(f"version{version}.npy", "wb") as file:
        format.write_array(file, x, version=(version, 0))
np.save("float64.npy", x.astype("<f8"))
np.save("scalar.npy", np.float32(2.5))
np.save("vector.npy", np.float64([1, -0.0, np.nan]))
np.save("empty.npy", np.zeros((3, 0, 2), "<f4"))
np.save("five_dimensions.npy", np.ones((1, 2, 1, 2, 1), "<f4"))
np.save("fortran.npy", np.asfortranarray(x))
np.save("big_endian.npy", x.astype(">f4"))
np.save("integers.npy", np.arange(3))
np.save("booleans.npy", np.array([True, False]))
np.save("complex.npy", np.array([1j]))
np.save("float16.npy", x.astype("<f2"))
np.save("objects.npy", np.array([{}, []], dtype=object), allow_pickle=True)
np.save("structured.npy", np.zeros(2, [("a", "<f4"), ("b", "<i4")]))
np.save("words.npy", np.array(["a", "bc"]))
