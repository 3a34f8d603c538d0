// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 360cbcd46ada609e12d4411435fd0e57a3520210fa4ef849e4a12802390e880f
// function: hard_sigmoid
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 3) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_24, i_5, i_6, i_22;
  long l_8, l_9, l_10;
  float f_23, f_12, f_16, f_14, f_20, f_21, f_18, f_19;
  bool b_7;
  ulong ul_25, ul_4, ul_2, ul_3, ul_0, ul_1, ul_17, ul_15, ul_13, ul_11;

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
    f_19  =  f_12 + f_16;
    f_20  =  f_19 + f_18;
    f_21  =  f_20 * f_14;
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
    ul_25  =  ul_1 + l_10;
    *((__global float *) ul_25)  =  f_23;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
