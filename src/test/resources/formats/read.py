"""Reads what Hillock wrote with the client for its format and prints it: python3 read.py FILE."""
import sys

path = sys.argv[1]
ending = path.rsplit(".", 1)[-1]
if ending in ("npy", "npz"):
    import numpy as np
    loaded = np.load(path)
    arrays = {"x": loaded} if ending == "npy" else dict(loaded)
    print({name: (str(a.dtype), a.tolist()) for name, a in arrays.items()})
elif ending == "safetensors":
    import safetensors
    with open(path, "rb") as file:
        data = file.read()
    print({name: (t["dtype"], t["shape"], bytes(t["data"]).hex()) for name, t in safetensors.deserialize(data)})
elif ending in ("arrow", "feather", "arrows"):
    import pyarrow.ipc as ipc
    table = (ipc.open_stream if ending == "arrows" else ipc.open_file)(path).read_all()
    print({f.name: (str(f.type), table[f.name].to_pylist()) for f in table.schema})
elif ending == "parquet":
    import duckdb
    import pyarrow.parquet as pq
    table = pq.read_table(path)
    print({f.name: (str(f.type), table[f.name].to_pylist()) for f in table.schema})
    print(duckdb.read_parquet(path).fetchall())
elif ending in ("csv", "tsv"):
    import duckdb
    import pandas as pd
    print(pd.read_csv(path, sep="\t" if ending == "tsv" else ",").to_dict("list"))
    print(duckdb.read_csv(path).fetchall())
