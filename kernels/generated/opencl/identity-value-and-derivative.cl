// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ee5fc7c93f30eeaafb2df81e878426cb94564671d3b1ebcb5256de19ef01e192
// function: identity
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMapBoth(in0, out0, out1, numbers, shape, 0) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __global uchar *numbers, __global uchar *shape, __private int code)
{
  bool b_7;
  float f_12, f_15;
  int i_5, i_6, i_14;
  long l_8, l_9, l_10;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_11, ul_13, ul_16;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) z;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_1 + l_10;
    *((__global float *) ul_13)  =  f_12;
    i_14  =  isequal(f_12, f_12);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_15  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_16  =  ul_2 + l_10;
    *((__global float *) ul_16)  =  f_15;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
