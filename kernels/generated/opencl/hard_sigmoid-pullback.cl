// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2cddeb9fbe943e05a39179b219ee5296566cfacf23b1e192dd07bb09692c3029
// function: hard_sigmoid
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 1, 3) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_23, f_26, f_28, f_30, f_32;
  int i_6, i_15, i_24, i_25, i_27;
  long l_17, l_18, l_19;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_5, ul_7, ul_9, ul_11, ul_13, ul_20, ul_29, ul_31;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
  ul_3  =  (ulong) numbers;
  ul_4  =  (ulong) shape;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 16L;
  f_8  =  *((__global float *) ul_7);
  ul_9  =  ul_3 + 20L;
  f_10  =  *((__global float *) ul_9);
  ul_11  =  ul_3 + 24L;
  f_12  =  *((__global float *) ul_11);
  ul_13  =  ul_3 + 28L;
  f_14  =  *((__global float *) ul_13);
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  f_10 + f_21;
    f_23  =  f_22 + f_12;
    i_24  =  isless(0.0F, f_23);
    if(i_24 == 1)
    {
      // BLOCK 2
      i_25  =  isless(f_21, f_14);
      if(i_25 == 1)
      {
        // BLOCK 3
        f_26  =  f_8;
      }  // B2
      else
      {
        // BLOCK 4
        f_26  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_26  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_27  =  isequal(f_21, f_21);
    if(i_27 == 1)
    {
      // BLOCK 7
      f_28  =  f_26;
    }  // B6
    else
    {
      // BLOCK 8
      f_28  =  f_21;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_29  =  ul_1 + l_19;
    f_30  =  *((__global float *) ul_29);
    ul_31  =  ul_2 + l_19;
    f_32  =  f_28 * f_30;
    *((__global float *) ul_31)  =  f_32;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
