// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 813dcd37f8a3b9ae70c40eb67bcd7bea51f63f8897c3d15c05a60fd9b07768c7
// function: elu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericMap(in0, out0, numbers, shape, 0, 15) over elements
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  int i_15, i_16, i_5, i_6;
  long l_8, l_9, l_10;
  float f_12, f_24, f_25, f_22, f_23, f_28, f_26, f_27, f_17, f_14, f_20, f_21, f_18, f_19;
  bool b_7;
  ulong ul_4, ul_2, ul_3, ul_0, ul_1, ul_13, ul_29, ul_11;

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
    i_15  =  isless(f_12, 0.0F);
    if(i_15 == 1)
    {
      // BLOCK 2
      i_16  =  isless(-0.6931F, f_12);
      if(i_16 == 1)
      {
        // BLOCK 3
        f_17  =  fma(f_12, 1.539435E-4F, 0.0013563005F);
        f_18  =  fma(f_17, f_12, 0.008322186F);
        f_19  =  fma(f_18, f_12, 0.041664977F);
        f_20  =  fma(f_19, f_12, 0.16666658F);
        f_21  =  fma(f_20, f_12, 0.5F);
        f_22  =  f_12 * f_12;
        f_23  =  fma(f_21, f_22, f_12);
        f_24  =  f_23;
      }  // B2
      else
      {
        // BLOCK 4
        f_25  =  exp(f_12);
        f_26  =  f_25 - 1.0F;
        f_24  =  f_26;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_27  =  f_24 * f_14;
      f_28  =  f_27;
    }  // B1
    else
    {
      // BLOCK 6
      f_28  =  f_12;
    }  // B1
    // BLOCK 7 MERGES [5 6 ]
    ul_29  =  ul_1 + l_10;
    *((__global float *) ul_29)  =  f_28;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
