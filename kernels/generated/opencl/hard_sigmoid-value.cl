// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: de330d4d71269f1ec71d3ea7f5d795d1f649cfc301c0ee7a85bd71ee824bb1d7
// function: hard_sigmoid
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 3) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_19, f_20, f_21, f_23;
  int i_5, i_12, i_22, i_24;
  long l_14, l_15, l_16;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_6, ul_8, ul_10, ul_17, ul_25;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
  ul_2  =  (ulong) numbers;
  ul_3  =  (ulong) shape;
  ul_4  =  ul_3 + 16L;
  i_5  =  *((__global int *) ul_4);
  ul_6  =  ul_2 + 16L;
  f_7  =  *((__global float *) ul_6);
  ul_8  =  ul_2 + 20L;
  f_9  =  *((__global float *) ul_8);
  ul_10  =  ul_2 + 24L;
  f_11  =  *((__global float *) ul_10);
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_5;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_12;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    f_19  =  f_9 + f_18;
    f_20  =  f_19 + f_11;
    f_21  =  f_20 * f_7;
    i_22  =  isless(f_21, 0.0F);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_24  =  isless(1.0F, f_21);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_23  =  1.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 5 4 ]
    ul_25  =  ul_1 + l_16;
    *((__global float *) ul_25)  =  f_23;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
