// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 2fab2f81d56a294a841a03924731effe4ab3ad2fe8a5c92cca3a84ba1e04cfa2
// function: elu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, shape_0, 15) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_10;
  float f_8, f_15, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_32, f_33, f_34, f_35, f_36, f_37, f_39;
  int i_6, i_9, i_16, i_17, i_31, i_38;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_30, *ul_40;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
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
    i_16  =  isless(f_15, 0.0F);
    if(i_16 == 1)
    {
      // BLOCK 2
      i_17  =  isless(-0.6931F, f_15);
      if(i_17 == 1)
      {
        // BLOCK 3
        f_18  =  fma(f_15, 1.539435E-4F, 0.0013563005F);
        f_19  =  fma(f_18, f_15, 0.008322186F);
        f_20  =  fma(f_19, f_15, 0.041664977F);
        f_21  =  fma(f_20, f_15, 0.16666658F);
        f_22  =  fma(f_21, f_15, 0.5F);
        f_23  =  f_15 * f_15;
        f_24  =  fma(f_22, f_23, f_15);
        f_25  =  f_24;
      }  // B2
      else
      {
        // BLOCK 4
        f_26  =  exp(f_15);
        f_27  =  f_26 - 1.0F;
        f_25  =  f_27;
      }  // B2
      // BLOCK 5 MERGES [3 4 ]
      f_28  =  f_25 * f_8;
      f_29  =  f_28;
    }  // B1
    else
    {
      // BLOCK 6
      f_29  =  f_15;
    }  // B1
    // BLOCK 7 MERGES [6 5 ]
    ul_30  =  ul_1 + l_13;
    *((__global float *) ul_30)  =  f_29;
    i_31  =  isless(0.0F, f_15);
    if(i_31 == 1)
    {
      // BLOCK 8
      f_32  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_33  =  fabs(f_15);
      f_34  =  f_33 * -0.5F;
      f_35  =  exp(f_34);
      f_36  =  f_35 * f_8;
      f_37  =  f_36 * f_35;
      f_32  =  f_37;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_38  =  isequal(f_15, f_15);
    if(i_38 == 1)
    {
      // BLOCK 11
      f_39  =  f_32;
    }  // B10
    else
    {
      // BLOCK 12
      f_39  =  f_15;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    ul_40  =  ul_2 + l_13;
    *((__global float *) ul_40)  =  f_39;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
