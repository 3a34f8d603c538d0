// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d2536b75d2dd7f1bcf2b5af3bfe8d9f64bd7b1d44a6c576c3e8fe2118e20e38c
// function: squareplus
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, shape_0, 0, 10) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_17, f_19, f_21, f_22, f_23, f_24, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_36, f_37, f_38;
  int i_5, i_8, i_16, i_18, i_20, i_26, i_34, i_35;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_39;

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
    f_15  =  fabs(f_14);
    i_16  =  isless(f_15, f_7);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  f_7;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  f_15;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_18  =  isless(f_15, f_7);
    if(i_18 == 1)
    {
      // BLOCK 5
      f_19  =  f_15;
    }  // B4
    else
    {
      // BLOCK 6
      f_19  =  f_7;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_20  =  isequal(f_19, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 8
      f_21  =  f_17;
    }  // B7
    else
    {
      // BLOCK 9
      f_22  =  f_19 / f_17;
      f_23  =  fma(f_22, f_22, 1.0F);
      f_24  =  sqrt(f_23);
      f_25  =  f_24 * f_17;
      f_21  =  f_25;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_26  =  isequal(f_7, 0.0F);
    if(i_26 == 1)
    {
      // BLOCK 11
      f_27  =  f_14 - f_14;
      f_28  =  f_27;
    }  // B10
    else
    {
      // BLOCK 12
      f_29  =  f_7 * 0.5F;
      f_30  =  f_21 * 0.5F;
      f_31  =  fma(f_15, 0.5F, f_30);
      f_32  =  f_29 / f_31;
      f_33  =  f_32 * f_29;
      f_28  =  f_33;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_34  =  isless(f_14, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 14
      i_35  =  isless(3.4028235E38F, f_15);
      if(i_35 == 1)
      {
        // BLOCK 15
        f_36  =  0.0F;
      }  // B14
      else
      {
        // BLOCK 16
        f_36  =  f_28;
      }  // B14
    }  // B13
    else
    {
      // BLOCK 17
      f_37  =  f_14 * 0.5F;
      f_38  =  fma(f_21, 0.5F, f_37);
      f_36  =  f_38;
    }  // B13
    // BLOCK 18 MERGES [15 17 16 ]
    ul_39  =  ul_1 + l_12;
    *((__global float *) ul_39)  =  f_36;
  }  // B0
  else
  {
    // BLOCK 19
  }  // B0
  // BLOCK 20 MERGES [19 18 ]
  return;
}  //  kernel
