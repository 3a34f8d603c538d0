// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f28f9c184e0b9d4538a707b0eaafbf93339291f1f3a54bd43870406745403f36
// function: squareplus
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, shape_0, 1, 10) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_17, f_19, f_21, f_22, f_23, f_24, f_25, f_27, f_28, f_30, f_31, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_42, f_44;
  int i_5, i_8, i_16, i_18, i_20, i_26, i_29, i_32, i_33, i_41, i_43;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_45;

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
    i_26  =  isless(3.4028235E38F, f_15);
    if(i_26 == 1)
    {
      // BLOCK 11
      f_27  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_28  =  f_15 / f_21;
      f_27  =  f_28;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_29  =  isless(0.0F, f_7);
    if(i_29 == 1)
    {
      // BLOCK 14
      f_30  =  fma(f_27, 0.5F, 0.5F);
      f_31  =  f_30;
    }  // B13
    else
    {
      // BLOCK 15
      i_32  =  isless(0.0F, f_14);
      if(i_32 == 1)
      {
        // BLOCK 16
        f_31  =  1.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_31  =  0.0F;
      }  // B15
    }  // B13
    // BLOCK 18 MERGES [14 16 17 ]
    i_33  =  isequal(f_7, 0.0F);
    if(i_33 == 1)
    {
      // BLOCK 19
      f_34  =  0.0F;
    }  // B18
    else
    {
      // BLOCK 20
      f_35  =  f_7 * 0.5F;
      f_36  =  f_15 * 0.5F;
      f_37  =  fma(f_21, 0.5F, f_36);
      f_38  =  f_35 / f_37;
      f_39  =  f_35 / f_21;
      f_40  =  f_38 * f_39;
      f_34  =  f_40;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_41  =  isless(f_14, 0.0F);
    if(i_41 == 1)
    {
      // BLOCK 22
      f_42  =  f_34;
    }  // B21
    else
    {
      // BLOCK 23
      f_42  =  f_31;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    i_43  =  isequal(f_14, f_14);
    if(i_43 == 1)
    {
      // BLOCK 25
      f_44  =  f_42;
    }  // B24
    else
    {
      // BLOCK 26
      f_44  =  f_14;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    ul_45  =  ul_1 + l_12;
    *((__global float *) ul_45)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel
