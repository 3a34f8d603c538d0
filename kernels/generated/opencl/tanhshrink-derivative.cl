// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d065b9b489fa209b0a1739f3484ced4d47147d0df733a47922efdcc8dbd4f835
// function: tanhshrink
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 26) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_12, f_13, f_14, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_25, f_26, f_27, f_28, f_30, f_31, f_34, f_35, f_36, f_37, f_39, f_40, f_43, f_44;
  int i_4, i_5, i_24, i_29, i_32, i_33, i_38, i_41, i_42;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_45;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_0;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    l_7  =  (long) i_5;
    l_8  =  l_7 + 4L;
    l_9  =  l_8 << 2;
    ul_10  =  ul_0 + l_9;
    f_11  =  *((__global float *) ul_10);
    f_12  =  fabs(f_11);
    f_13  =  f_12 * -2.0F;
    f_14  =  fma(f_13, 1.539435E-4F, 0.0013563005F);
    f_15  =  fma(f_13, f_14, 0.008322186F);
    f_16  =  fma(f_13, f_15, 0.041664977F);
    f_17  =  fma(f_13, f_16, 0.16666658F);
    f_18  =  fma(f_13, f_17, 0.5F);
    f_19  =  f_13 * f_13;
    f_20  =  f_18 * f_19;
    f_21  =  fma(f_12, -2.0F, f_20);
    f_22  =  exp(f_13);
    f_23  =  f_22 - 1.0F;
    i_24  =  isless(-0.6931F, f_13);
    if(i_24 == 1)
    {
      // BLOCK 2
      f_25  =  f_21;
    }  // B1
    else
    {
      // BLOCK 3
      f_25  =  f_23;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_26  =  -f_25;
    f_27  =  f_25 + 2.0F;
    f_28  =  f_26 / f_27;
    i_29  =  isless(f_11, 0.0F);
    if(i_29 == 1)
    {
      // BLOCK 5
      f_30  =  -f_28;
      f_31  =  f_30;
    }  // B4
    else
    {
      // BLOCK 6
      i_32  =  isless(0.0F, f_11);
      if(i_32 == 1)
      {
        // BLOCK 7
        f_31  =  f_28;
      }  // B6
      else
      {
        // BLOCK 8
        f_31  =  f_11;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [5 7 8 ]
    i_33  =  isless(-0.6931F, f_13);
    if(i_33 == 1)
    {
      // BLOCK 10
      f_34  =  f_21;
    }  // B9
    else
    {
      // BLOCK 11
      f_34  =  f_23;
    }  // B9
    // BLOCK 12 MERGES [10 11 ]
    f_35  =  -f_34;
    f_36  =  f_34 + 2.0F;
    f_37  =  f_35 / f_36;
    i_38  =  isless(f_11, 0.0F);
    if(i_38 == 1)
    {
      // BLOCK 13
      f_39  =  -f_37;
      f_40  =  f_39;
    }  // B12
    else
    {
      // BLOCK 14
      i_41  =  isless(0.0F, f_11);
      if(i_41 == 1)
      {
        // BLOCK 15
        f_40  =  f_37;
      }  // B14
      else
      {
        // BLOCK 16
        f_40  =  f_11;
      }  // B14
    }  // B12
    // BLOCK 17 MERGES [13 15 16 ]
    i_42  =  isequal(f_11, f_11);
    if(i_42 == 1)
    {
      // BLOCK 18
      f_43  =  f_31 * f_40;
      f_44  =  f_43;
    }  // B17
    else
    {
      // BLOCK 19
      f_44  =  f_11;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_45  =  ul_1 + l_9;
    *((__global float *) ul_45)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
