// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 820de5de0b22e35366dd02add62222b7fe604889b1e146a946ebd1398535163c
// function: log_sigmoid
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 4) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_35, f_36, f_37, f_39;
  int i_5, i_6, i_13, i_34, i_38;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_15, *ul_40;

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
    i_13  =  isless(0.0F, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_14  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    ul_15  =  ul_1 + l_10;
    f_16  =  fabs(f_12);
    f_17  =  -f_16;
    f_18  =  exp(f_17);
    f_19  =  f_18 + 2.0F;
    f_20  =  f_18 / f_19;
    f_21  =  f_20 * f_20;
    f_22  =  fma(f_21, 0.13434482F, 0.14116766F);
    f_23  =  fma(f_21, f_22, 0.20003854F);
    f_24  =  fma(f_21, f_23, 0.3333332F);
    f_25  =  f_20 * f_21;
    f_26  =  fma(f_24, f_25, f_20);
    f_27  =  f_26 * 2.0F;
    f_28  =  f_14 - f_27;
    *((__global float *) ul_15)  =  f_28;
    f_29  =  f_16 * -0.5F;
    f_30  =  exp(f_29);
    f_31  =  fma(f_30, f_30, 1.0F);
    f_32  =  1.0F / f_31;
    f_33  =  -f_12;
    i_34  =  isless(f_33, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 5
      f_35  =  f_32 * f_30;
      f_36  =  f_35 * f_30;
      f_37  =  f_36;
    }  // B4
    else
    {
      // BLOCK 6
      f_37  =  f_32;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_38  =  isequal(f_12, f_12);
    if(i_38 == 1)
    {
      // BLOCK 8
      f_39  =  f_37;
    }  // B7
    else
    {
      // BLOCK 9
      f_39  =  f_12;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_40  =  ul_2 + l_10;
    *((__global float *) ul_40)  =  f_39;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
