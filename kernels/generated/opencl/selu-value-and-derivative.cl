// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 16161464bcf0824d158019dabf7cbe005a7657843db3fae8e9d59f4c2c3338ff
// function: selu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 17) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_30, f_31, f_32, f_33, f_34, f_35, f_37;
  int i_5, i_6, i_13, i_14, i_29, i_36;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_28, *ul_38;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_5  =  shape_0;
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
    i_13  =  isless(f_12, 0.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      i_14  =  isless(-0.6931F, f_12);
      if(i_14 == 1)
      {
        // BLOCK 3
        f_15  =  fma(f_12, 1.539435E-4F, 0.0013563005F);
        f_16  =  fma(f_15, f_12, 0.008322186F);
        f_17  =  fma(f_16, f_12, 0.041664977F);
        f_18  =  fma(f_17, f_12, 0.16666658F);
        f_19  =  fma(f_18, f_12, 0.5F);
        f_20  =  f_12 * f_12;
        f_21  =  fma(f_19, f_20, f_12);
        f_22  =  f_21;
      }  // B2
      else
      {
        // BLOCK 4
        f_23  =  exp(f_12);
        f_24  =  f_23 - 1.0F;
        f_22  =  f_24;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_25  =  f_22 * 1.7580993F;
      f_26  =  f_25;
    }  // B1
    else
    {
      // BLOCK 6
      f_27  =  f_12 * 1.050701F;
      f_26  =  f_27;
    }  // B1
    // BLOCK 7 MERGES [6 5 ]
    ul_28  =  ul_1 + l_10;
    *((__global float *) ul_28)  =  f_26;
    i_29  =  isless(0.0F, f_12);
    if(i_29 == 1)
    {
      // BLOCK 8
      f_30  =  1.050701F;
    }  // B7
    else
    {
      // BLOCK 9
      f_31  =  fabs(f_12);
      f_32  =  f_31 * -0.5F;
      f_33  =  exp(f_32);
      f_34  =  f_33 * 1.7580993F;
      f_35  =  f_34 * f_33;
      f_30  =  f_35;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_36  =  isequal(f_12, f_12);
    if(i_36 == 1)
    {
      // BLOCK 11
      f_37  =  f_30;
    }  // B10
    else
    {
      // BLOCK 12
      f_37  =  f_12;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    ul_38  =  ul_2 + l_10;
    *((__global float *) ul_38)  =  f_37;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
