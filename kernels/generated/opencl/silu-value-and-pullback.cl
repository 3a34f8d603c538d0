// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 59f3d46cef949f60140ccfee7910a3c3fa3d8324354b946b7071e3eefe17becc
// function: silu
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 19) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_17, f_18, f_19, f_20, f_21, f_23, f_24, f_25, f_26, f_27, f_30, f_32, f_33, f_34, f_35, f_36, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_53, f_55, f_57;
  int i_6, i_7, i_14, i_16, i_22, i_29, i_31, i_37, i_52;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_28, *ul_54, *ul_56;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    i_14  =  isless(f_13, -3.4028235E38F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -3.4028235E38F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(3.4028235E38F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  3.4028235E38F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_17  =  fabs(f_13);
    f_18  =  f_17 * -0.5F;
    f_19  =  exp(f_18);
    f_20  =  fma(f_19, f_19, 1.0F);
    f_21  =  1.0F / f_20;
    i_22  =  isless(f_13, 0.0F);
    if(i_22 == 1)
    {
      // BLOCK 7
      f_23  =  f_15 * f_19;
      f_24  =  f_21 * f_19;
      f_25  =  f_23 * f_24;
      f_26  =  f_25;
    }  // B6
    else
    {
      // BLOCK 8
      f_27  =  f_21 * f_13;
      f_26  =  f_27;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_28  =  ul_2 + l_11;
    *((__global float *) ul_28)  =  f_26;
    i_29  =  isless(f_13, -250.0F);
    if(i_29 == 1)
    {
      // BLOCK 10
      f_30  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_31  =  isless(250.0F, f_13);
      if(i_31 == 1)
      {
        // BLOCK 12
        f_30  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_30  =  f_13;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_32  =  fabs(f_30);
    f_33  =  f_32 * -0.5F;
    f_34  =  exp(f_33);
    f_35  =  fma(f_34, f_34, 1.0F);
    f_36  =  1.0F / f_35;
    i_37  =  isless(f_30, 0.0F);
    if(i_37 == 1)
    {
      // BLOCK 15
      f_38  =  f_30 + 1.0F;
      f_39  =  fma(f_34, f_34, 0.0F);
      f_40  =  f_39 + 0.0F;
      f_41  =  f_38 + f_40;
      f_42  =  f_36 * f_41;
      f_43  =  f_42 * f_34;
      f_44  =  f_34 * f_36;
      f_45  =  f_43 * f_44;
      f_46  =  f_45;
    }  // B14
    else
    {
      // BLOCK 16
      f_47  =  f_34 * f_34;
      f_48  =  f_30 + 0.0F;
      f_49  =  f_47 * f_48;
      f_50  =  fma(f_36, f_49, 1.0F);
      f_51  =  f_50 * f_36;
      f_46  =  f_51;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_52  =  isequal(f_13, f_13);
    if(i_52 == 1)
    {
      // BLOCK 18
      f_53  =  f_46;
    }  // B17
    else
    {
      // BLOCK 19
      f_53  =  f_13;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_54  =  ul_1 + l_11;
    f_55  =  *((__global float *) ul_54);
    ul_56  =  ul_3 + l_11;
    f_57  =  f_53 * f_55;
    *((__global float *) ul_56)  =  f_57;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
