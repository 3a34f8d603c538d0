// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9375406251a6703f43fa9a98947d266becd2f7d358fbd7464e4c866675aaa8c1
// function: softshrink
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 27) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_19, i_24, i_5, i_6;
  long l_8, l_9, l_10;
  float f_25, f_22, f_23, f_12, f_26, f_27, f_16, f_14, f_20, f_21, f_18;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_0, ul_1, ul_17, ul_15, ul_28, ul_13, ul_11;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
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
    ul_13  =  ul_2 + 16L;
    f_14  =  *((__global float *) ul_13);
    ul_15  =  ul_2 + 20L;
    f_16  =  *((__global float *) ul_15);
    ul_17  =  ul_2 + 24L;
    f_18  =  *((__global float *) ul_17);
    i_19  =  isless(f_14, f_12);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  f_12 - f_16;
      f_21  =  f_20 - f_18;
      f_22  =  f_21;
    }  // B1
    else
    {
      // BLOCK 3
      f_23  =  -f_14;
      i_24  =  isless(f_12, f_23);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_25  =  f_12 + f_16;
        f_26  =  f_25 + f_18;
        f_22  =  f_26;
      }  // B3
      else
      {
        // BLOCK 5
        f_27  =  f_12 * 0.0F;
        f_22  =  f_27;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    ul_28  =  ul_1 + l_10;
    *((__global float *) ul_28)  =  f_22;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
