// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 937908bb382e91c08bc8c230df37f5d5fc6c89625f4100ed41ade630957e6b19
// function: isru
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, shape_0, 1, 35) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_16, f_18, f_19, f_21, f_22, f_23, f_25, f_26, f_27, f_28, f_29;
  int i_5, i_8, i_17, i_20, i_24;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_30;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_5;
  if(b_9)
  {
    // BLOCK 1
    l_10  =  (long) i_8;
    l_11  =  l_10 + 4L;
    l_12  =  l_11 << 2;
    ul_13  =  ul_0 + l_12;
    f_14  =  *((__global float *) ul_13);
    f_15  =  f_7 * f_14;
    f_16  =  fabs(f_15);
    i_17  =  isless(1.0F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  1.0F / f_16;
      f_19  =  f_18;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_20  =  isless(1.0F, f_16);
    if(i_20 == 1)
    {
      // BLOCK 5
      f_21  =  f_19 * f_19;
      f_22  =  f_21 * f_19;
      f_23  =  f_22;
    }  // B4
    else
    {
      // BLOCK 6
      f_23  =  1.0F;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_24  =  isequal(f_14, f_14);
    if(i_24 == 1)
    {
      // BLOCK 8
      f_25  =  fma(f_19, f_19, 1.0F);
      f_26  =  sqrt(f_25);
      f_27  =  f_26 * f_25;
      f_28  =  f_23 / f_27;
      f_29  =  f_28;
    }  // B7
    else
    {
      // BLOCK 9
      f_29  =  f_14;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_30  =  ul_1 + l_12;
    *((__global float *) ul_30)  =  f_29;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
