// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c11f5902eb0244be9c28810981767c2ca66e9f7c6b995ffbee48fc531bea6e33
// function: arctan
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 8) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_29, f_30, f_31, f_32, f_33, f_35, f_36, f_40, f_41, f_42, f_43, f_45, f_46, f_48, f_50, f_52;
  int i_6, i_7, i_15, i_28, i_34, i_37, i_39, i_44, i_47;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_38, *ul_49, *ul_51;

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
    f_14  =  fabs(f_13);
    i_15  =  isless(1.0F, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  1.0F / f_14;
      f_17  =  f_16;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  f_14;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_18  =  f_17 * f_17;
    f_19  =  fma(f_18, -0.0018063466F, 0.010952418F);
    f_20  =  fma(f_18, f_19, -0.031214269F);
    f_21  =  fma(f_18, f_20, 0.05796317F);
    f_22  =  fma(f_18, f_21, -0.084022574F);
    f_23  =  fma(f_18, f_22, 0.10951392F);
    f_24  =  fma(f_18, f_23, -0.14264047F);
    f_25  =  fma(f_18, f_24, 0.1999853F);
    f_26  =  fma(f_18, f_25, -0.333333F);
    f_27  =  f_17 * f_18;
    i_28  =  isless(1.0F, f_14);
    if(i_28 == 1)
    {
      // BLOCK 5
      f_29  =  fma(f_26, f_27, 4.371139E-8F);
      f_30  =  f_29 + f_17;
      f_31  =  1.5707964F - f_30;
      f_32  =  f_31;
    }  // B4
    else
    {
      // BLOCK 6
      f_33  =  fma(f_26, f_27, f_17);
      f_32  =  f_33;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_34  =  isless(f_13, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 8
      f_35  =  -f_32;
      f_36  =  f_35;
    }  // B7
    else
    {
      // BLOCK 9
      i_37  =  isless(0.0F, f_13);
      if(i_37 == 1)
      {
        // BLOCK 10
        f_36  =  f_32;
      }  // B9
      else
      {
        // BLOCK 11
        f_36  =  f_13;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [10 11 8 ]
    ul_38  =  ul_2 + l_11;
    *((__global float *) ul_38)  =  f_36;
    i_39  =  isless(1.0E15F, f_14);
    if(i_39 == 1)
    {
      // BLOCK 13
      f_40  =  f_14 * 9.536743E-7F;
      f_41  =  f_40;
    }  // B12
    else
    {
      // BLOCK 14
      f_41  =  f_14;
    }  // B12
    // BLOCK 15 MERGES [13 14 ]
    f_42  =  fma(f_41, f_41, 1.0F);
    f_43  =  1.0F / f_42;
    i_44  =  isless(1.0E15F, f_14);
    if(i_44 == 1)
    {
      // BLOCK 16
      f_45  =  f_43 * 9.094947E-13F;
      f_46  =  f_45;
    }  // B15
    else
    {
      // BLOCK 17
      f_46  =  f_43;
    }  // B15
    // BLOCK 18 MERGES [17 16 ]
    i_47  =  isequal(f_13, f_13);
    if(i_47 == 1)
    {
      // BLOCK 19
      f_48  =  f_46;
    }  // B18
    else
    {
      // BLOCK 20
      f_48  =  f_13;
    }  // B18
    // BLOCK 21 MERGES [20 19 ]
    ul_49  =  ul_1 + l_11;
    f_50  =  *((__global float *) ul_49);
    ul_51  =  ul_3 + l_11;
    f_52  =  f_48 * f_50;
    *((__global float *) ul_51)  =  f_52;
  }  // B0
  else
  {
    // BLOCK 22
  }  // B0
  // BLOCK 23 MERGES [22 21 ]
  return;
}  //  kernel
