// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: dcb4dde92f800020a3838b351730650d4311a33b3fb4401748f008a5efec0564
// function: reglu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericGate(in0, out0, numbers_0, shape_1, shape_3, shape_9, shape_10, 11) over rows always
__kernel void kGenericGate(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_1, __private int shape_3, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_7;
  float f_15, f_27, f_33, f_35, f_37, f_39, f_43;
  int i_5, i_6, i_9, i_11, i_13, i_20, i_21, i_22, i_28, i_34, i_36, i_38;
  long l_16, l_17, l_18, l_19, l_23, l_24, l_25, l_29, l_30, l_31, l_40, l_41;
  __global uchar *ul_0, *ul_1, *ul_26, *ul_32, *ul_42;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_1;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    i_9  =  shape_9;
    i_11  =  shape_10;
    i_13  =  shape_3;
    f_15  =  numbers_0;
    l_16  =  (long) i_6;
    l_17  =  (long) i_9;
    l_18  =  l_16 * l_17;
    l_19  =  l_18 >> i_11;
    i_20  =  (int) l_19;
    i_21  =  i_20 * i_13;
    i_22  =  i_21 + i_6;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_0 + l_25;
    f_27  =  *((__global float *) ul_26);
    i_28  =  i_22 + i_13;
    l_29  =  (long) i_28;
    l_30  =  l_29 + 4L;
    l_31  =  l_30 << 2;
    ul_32  =  ul_0 + l_31;
    f_33  =  *((__global float *) ul_32);
    i_34  =  isequal(f_15, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 2
      f_35  =  f_27;
    }  // B1
    else
    {
      // BLOCK 3
      f_35  =  f_33;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_36  =  isequal(f_15, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 5
      f_37  =  f_33;
    }  // B4
    else
    {
      // BLOCK 6
      f_37  =  f_27;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_38  =  isless(f_35, 0.0F);
    if(i_38 == 1)
    {
      // BLOCK 8
      f_39  =  0.0F;
    }  // B7
    else
    {
      // BLOCK 9
      f_39  =  f_35;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    l_40  =  l_16 + 4L;
    l_41  =  l_40 << 2;
    ul_42  =  ul_1 + l_41;
    f_43  =  f_37 * f_39;
    *((__global float *) ul_42)  =  f_43;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
