// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 6bfa6f63c281c8328f20b6268879c35ca82ef41403a0e121538809fe5bcdffa2
// function: hardshrink
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 28) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_16, i_18, i_5, i_6;
  long l_8, l_9, l_10;
  float f_12, f_17, f_14, f_15;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_19, ul_0, ul_1, ul_13, ul_11;

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
    f_15  =  fabs(f_12);
    i_16  =  isless(f_14, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  f_12;
    }  // B1
    else
    {
      // BLOCK 3
      i_18  =  isequal(f_12, f_12);
      if(i_18 == 1)
      {
        // BLOCK 4
        f_17  =  0.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_17  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 2 5 ]
    ul_19  =  ul_1 + l_10;
    *((__global float *) ul_19)  =  f_17;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
