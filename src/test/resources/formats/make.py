"""Writes the files of this directory with the clients that people use: python3 make.py (versions: README.md)."""

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.ipc as ipc
import pyarrow.parquet as pq
import safetensors
import safetensors.numpy

x = np.array([[-2, -1, -0.5], [0.5, 1, 2]], "<f4")
words = np.array(["a", "bc"])

# NumPy: stored and deflated archives, an array that is no float beside two that are
np.savez("numpy.npz", x=x, half=x.astype("<f2"), ids=np.arange(3), words=words)
np.savez_compressed("numpy_packed.npz", x=x, wide=x.astype("<f8")[0], ids=np.arange(3))

# safetensors: every float there is, others, metadata; halves of bfloat16 by their bits
arrays = {
    "mlp.weight": ("float32", x),
    "mlp.bias": ("float16", x[0].astype("<f2")),
    "mlp.gate": ("bfloat16", (np.array([[-2, -1], [0.5, 1]], "<f4").view("<u4") >> 16).astype("<u2")),
    "scale": ("float64", np.array(-3.0)),
    "ids": ("int64", np.arange(3)),
    "mask": ("bool", np.array([True, False, True, False, True])),
}
safetensors.serialize_file(
    {name: safetensors.TensorSpec(dtype=kind, shape=list(a.shape), data_ptr=a.ctypes.data, data_len=a.nbytes)
     for name, (kind, a) in arrays.items()},
    "safetensors.safetensors", {"format": "pt", "note": "größer"})
safetensors.numpy.save_file({"x": x}, "safetensors_numpy.safetensors")

# a table with a column of each kind, some cells of which are missing
table = pa.table({
    "id": pa.array([1, 2, 3, 4], pa.int64()),
    "city": pa.array(["Seoul", None, "Basel, CH", 'a "b"']),
    "a": pa.array([-2, -1, 1, 2], pa.float32()),
    "b": pa.array([-0.5, None, 0.5, float("nan")], pa.float32()),
})
narrow = table.append_column("h", pa.array(np.float16([-1, 0, 1, 2]))).append_column(
    "d", pa.array([-4.0, 0.1, 0.25, None], pa.float64()))
with ipc.new_file("pyarrow.arrow", narrow.schema) as out:
    out.write_table(narrow, max_chunksize=3)
with ipc.new_stream("pyarrow.arrows", table.schema) as out:
    out.write_table(table, max_chunksize=3)
feather.write_feather(table, "pyarrow_lz4.feather", compression="lz4")
feather.write_feather(table, "pyarrow_zstd.feather", compression="zstd")
pl.from_arrow(table).write_ipc("polars.feather")
pq.write_table(narrow, "pyarrow.parquet", row_group_size=3)
pq.write_table(table, "pyarrow_plain.parquet", compression="none", use_dictionary=False)
pl.from_arrow(table).write_parquet("polars.parquet")
duckdb.sql("copy (select i::int as id, (i - 2)::float as a, (i / 4)::double as d, 's' || i as s from range(5) t(i)) "
           "to 'duckdb.parquet' (format parquet, compression zstd)")
duckdb.sql("copy (select i as id, (i - 2.5)::float as a, 's,' || i as s from range(4) t(i)) to 'duckdb.csv' (header)")
table.to_pandas().to_csv("pandas.csv", index=False)
table.to_pandas().to_csv("pandas.tsv", index=False, sep="\t")
np.savetxt("numpy.csv", x, delimiter=",")
