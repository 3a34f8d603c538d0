/**
 * The {@code opencl} engine: runs the OpenCL C that TornadoVM generated from Hillock's kernels, without TornadoVM. The
 * OpenCL library is called through the Foreign Function and Memory API, so nothing is needed but a driver.
 */
package dev.hillock.opencl;
