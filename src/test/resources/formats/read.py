"""Reads what Hillock wrote with another program and prints each array or column: python3 read.py CLIENT FILE."""
import sys

client, path = sys.argv[1:]
ending = path.rsplit(".", 1)[-1]


def show(name, kind, values):
    print(name, kind, values)


if client == "numpy":
    import numpy as np
    loaded = np.load(path)
    for name, array in {"x": loaded}.items() if ending == "npy" else loaded.items():
        show(name, array.dtype, array.tolist())
elif client == "safetensors":
    import safetensors
    with open(path, "rb") as file:
        arrays = safetensors.deserialize(file.read())
    for name, array in sorted(arrays):  # bytes, for numpy knows no bfloat16
        show(name, array["dtype"], array["shape"] + [bytes(array["data"]).hex()])
elif client == "pyarrow":
    import pyarrow.ipc as ipc
    import pyarrow.parquet as parquet
    table = (parquet.read_table(path) if ending == "parquet"
             else (ipc.open_stream if ending == "arrows" else ipc.open_file)(path).read_all())
    for field in table.schema:
        show(field.name, field.type, table[field.name].to_pylist())
elif client == "pandas":
    import pandas as pd
    frame = pd.read_csv(path, sep="\t" if ending == "tsv" else ",")
    for name in frame:
        show(name, frame[name].dtype if frame[name].dtype.kind in "fi" else "text",
             frame[name].tolist())
elif client == "duckdb":
    import duckdb
    found = duckdb.read_parquet(path) if ending == "parquet" else duckdb.read_csv(path)
    rows = found.fetchall()
    for column, (name, kind) in enumerate(zip(found.columns, found.types)):
        show(name, kind, [row[column] for row in rows])
