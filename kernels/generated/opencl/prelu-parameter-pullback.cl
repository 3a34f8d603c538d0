// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 357b5c2dc1ff7022a7177709300e92d19d746c4f6290c3a2ef9f7fb2b95a7ce1
// function: prelu
// order: parameter-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// launch: kGenericPull(in0, in1, out0, numbers, shape, 2, 14) over elements always
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __global uchar *numbers, __global uchar *shape, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_18;
  int i_5, i_6, i_13;
  long l_8, l_9, l_10;
  ulong ul_0, ul_1, ul_2, ul_3, ul_4, ul_11, ul_15, ul_17;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) dy;
  ul_2  =  (ulong) dx;
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
    i_13  =  isless(0.0F, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_14  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_15  =  ul_1 + l_10;
    f_16  =  *((__global float *) ul_15);
    ul_17  =  ul_2 + l_10;
    f_18  =  f_14 * f_16;
    *((__global float *) ul_17)  =  f_18;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
