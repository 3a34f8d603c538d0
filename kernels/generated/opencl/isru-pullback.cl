// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9005d2d6f881d640b660cd68e14fd74183bd81f2f06c6e7771b83b9622bc51d7
// function: isru
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, shape_0, 1, 35) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_10;
  float f_8, f_15, f_16, f_17, f_19, f_20, f_22, f_23, f_24, f_26, f_27, f_28, f_29, f_30, f_32, f_34;
  int i_6, i_9, i_18, i_21, i_25;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_31, *ul_33;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    f_16  =  f_8 * f_15;
    f_17  =  fabs(f_16);
    i_18  =  isless(1.0F, f_17);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  1.0F / f_17;
      f_20  =  f_19;
    }  // B1
    else
    {
      // BLOCK 3
      f_20  =  f_17;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_21  =  isless(1.0F, f_17);
    if(i_21 == 1)
    {
      // BLOCK 5
      f_22  =  f_20 * f_20;
      f_23  =  f_22 * f_20;
      f_24  =  f_23;
    }  // B4
    else
    {
      // BLOCK 6
      f_24  =  1.0F;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_25  =  isequal(f_15, f_15);
    if(i_25 == 1)
    {
      // BLOCK 8
      f_26  =  fma(f_20, f_20, 1.0F);
      f_27  =  sqrt(f_26);
      f_28  =  f_27 * f_26;
      f_29  =  f_24 / f_28;
      f_30  =  f_29;
    }  // B7
    else
    {
      // BLOCK 9
      f_30  =  f_15;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_31  =  ul_1 + l_13;
    f_32  =  *((__global float *) ul_31);
    ul_33  =  ul_2 + l_13;
    f_34  =  f_30 * f_32;
    *((__global float *) ul_33)  =  f_34;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
