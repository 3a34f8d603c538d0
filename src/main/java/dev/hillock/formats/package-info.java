/**
 * Files that hold arrays of floating point numbers, each with a name: NumPy's {@code .npy} and {@code .npz},
 * safetensors, raw bytes, and tables as CSV, TSV, Arrow and Parquet. {@link dev.hillock.formats.ArrayFile} reads any of
 * them, {@link dev.hillock.formats.ArraySink} writes any of them, whole or not at all.
 *
 * <p>What is read in any order is mapped into memory; what has to be unpacked or parsed first goes to a temporary file
 * ({@code java.io.tmpdir}) that nobody else sees. So memory stays the same whatever the size of a file.
 *
 * <p>A program that uses the library without the command line adds the library of the formats it wants: gson for
 * safetensors, fastcsv for CSV and TSV, arrow-vector, arrow-memory-unsafe and arrow-compression for Arrow,
 * parquet-floor for Parquet.
 */
package dev.hillock.formats;
