// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 188b0f3fc167e519e0657545ed12cc6ef33f26f4e1cc5a92f76ff628ac6fbaca
// function: reglu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGatePull(in0, in1, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 11) over rows always
__kernel void kGenericGatePull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_8;
  float f_16, f_28, f_34, f_36, f_38, f_42, f_44, f_46, f_48, f_49, f_50, f_51, f_53, f_56;
  int i_6, i_7, i_10, i_12, i_14, i_21, i_22, i_23, i_29, i_35, i_37, i_43, i_45, i_47, i_52, i_55;
  long l_17, l_18, l_19, l_20, l_24, l_25, l_26, l_30, l_31, l_32, l_39, l_40;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_27, *ul_33, *ul_41, *ul_54, *ul_57;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_1;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    i_10  =  shape_9;
    i_12  =  shape_10;
    i_14  =  shape_3;
    f_16  =  numbers_0;
    l_17  =  (long) i_7;
    l_18  =  (long) i_10;
    l_19  =  l_17 * l_18;
    l_20  =  l_19 >> i_12;
    i_21  =  (int) l_20;
    i_22  =  i_21 * i_14;
    i_23  =  i_22 + i_7;
    l_24  =  (long) i_23;
    l_25  =  l_24 + 4L;
    l_26  =  l_25 << 2;
    ul_27  =  ul_0 + l_26;
    f_28  =  *((__global float *) ul_27);
    i_29  =  i_23 + i_14;
    l_30  =  (long) i_29;
    l_31  =  l_30 + 4L;
    l_32  =  l_31 << 2;
    ul_33  =  ul_0 + l_32;
    f_34  =  *((__global float *) ul_33);
    i_35  =  isequal(f_16, 0.0F);
    if(i_35 == 1)
    {
      // BLOCK 2
      f_36  =  f_28;
    }  // B1
    else
    {
      // BLOCK 3
      f_36  =  f_34;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_37  =  isequal(f_16, 0.0F);
    if(i_37 == 1)
    {
      // BLOCK 5
      f_38  =  f_34;
    }  // B4
    else
    {
      // BLOCK 6
      f_38  =  f_28;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    l_39  =  l_17 + 4L;
    l_40  =  l_39 << 2;
    ul_41  =  ul_1 + l_40;
    f_42  =  *((__global float *) ul_41);
    i_43  =  isless(0.0F, f_36);
    if(i_43 == 1)
    {
      // BLOCK 8
      f_44  =  1.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_44  =  0.0F;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    i_45  =  isequal(f_36, f_36);
    if(i_45 == 1)
    {
      // BLOCK 11
      f_46  =  f_44;
    }  // B10
    else
    {
      // BLOCK 12
      f_46  =  f_36;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    i_47  =  isless(f_36, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 14
      f_48  =  0.0F;
    }  // B13
    else
    {
      // BLOCK 15
      f_48  =  f_36;
    }  // B13
    // BLOCK 16 MERGES [15 14 ]
    f_49  =  f_48 * f_42;
    f_50  =  f_46 * f_42;
    f_51  =  f_38 * f_50;
    i_52  =  isequal(f_16, 0.0F);
    if(i_52 == 1)
    {
      // BLOCK 17
      f_53  =  f_51;
    }  // B16
    else
    {
      // BLOCK 18
      f_53  =  f_49;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    ul_54  =  ul_2 + l_26;
    *((__global float *) ul_54)  =  f_53;
    i_55  =  isequal(f_16, 0.0F);
    if(i_55 == 1)
    {
      // BLOCK 20
      f_56  =  f_49;
    }  // B19
    else
    {
      // BLOCK 21
      f_56  =  f_51;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    ul_57  =  ul_2 + l_32;
    *((__global float *) ul_57)  =  f_56;
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
