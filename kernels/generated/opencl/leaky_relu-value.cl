// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ff73618a182447ca88d7917fb39f2b5ee82d1f315b513dbe6abeb0af1d4d6d7a
// function: leaky_relu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 13) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_15, i_19, i_18, i_5, i_6;
  long l_8, l_9, l_10;
  float f_12, f_16, f_17, f_14;
  bool b_7;
  ulong ul_4, ul_20, ul_2, ul_3, ul_0, ul_1, ul_13, ul_11;

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
    i_15  =  isless(0.0F, f_12);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  f_12;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  f_14 * f_12;
      i_18  =  isequal(f_14, 0.0F);
      if(i_18 == 1)
      {
        // BLOCK 4
        i_19  =  isequal(f_12, f_12);
        if(i_19 == 1)
        {
          // BLOCK 5
          f_16  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_16  =  f_17;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_16  =  f_17;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [2 5 6 7 ]
    ul_20  =  ul_1 + l_10;
    *((__global float *) ul_20)  =  f_16;
  }  // B0
  else
  {
    // BLOCK 9
  }  // B0
  // BLOCK 10 MERGES [9 8 ]
  return;
}  //  kernel
