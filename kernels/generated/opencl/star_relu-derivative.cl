// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b257f2ad8737ec8af74e679a17e9b8f16a0e8034b88b335ffc4764748e104431
// function: star_relu
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 1, 30) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_17, i_23, i_24, i_5, i_6, i_22;
  long l_8, l_9, l_10;
  float f_25, f_12, f_16, f_14, f_20, f_21, f_18, f_19;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_0, ul_1, ul_15, ul_13, ul_26, ul_11;

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
    i_17  =  isless(f_12, 0.0F);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_14 + f_16;
      f_20  =  f_19 * 2.0F;
      f_21  =  f_20 * f_12;
      i_22  =  isequal(f_20, 0.0F);
      if(i_22 == 1)
      {
        // BLOCK 4
        i_23  =  isequal(f_12, f_12);
        if(i_23 == 1)
        {
          // BLOCK 5
          f_18  =  0.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_18  =  f_21;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        f_18  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 8 MERGES [7 6 5 2 ]
    i_24  =  isequal(f_12, f_12);
    if(i_24 == 1)
    {
      // BLOCK 9
      f_25  =  f_18;
    }  // B8
    else
    {
      // BLOCK 10
      f_25  =  f_12;
    }  // B8
    // BLOCK 11 MERGES [10 9 ]
    ul_26  =  ul_1 + l_10;
    *((__global float *) ul_26)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 12
  }  // B0
  // BLOCK 13 MERGES [12 11 ]
  return;
}  //  kernel
