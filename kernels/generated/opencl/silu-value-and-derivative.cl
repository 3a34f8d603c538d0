// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1ddc4ad6fdd89dbede9f95f3041b3a1f4b9f392266bb6291ee546e3e184aabdf
// function: silu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 19) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_20, f_22, f_23, f_24, f_25, f_26, f_29, f_31, f_32, f_33, f_34, f_35, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_52;
  int i_5, i_6, i_13, i_15, i_21, i_28, i_30, i_36, i_51;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_27, *ul_53;

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
    i_13  =  isless(f_12, -3.4028235E38F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -3.4028235E38F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(3.4028235E38F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  3.4028235E38F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  fabs(f_12);
    f_17  =  f_16 * -0.5F;
    f_18  =  exp(f_17);
    f_19  =  fma(f_18, f_18, 1.0F);
    f_20  =  1.0F / f_19;
    i_21  =  isless(f_12, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  f_14 * f_18;
      f_23  =  f_20 * f_18;
      f_24  =  f_22 * f_23;
      f_25  =  f_24;
    }  // B6
    else
    {
      // BLOCK 8
      f_26  =  f_20 * f_12;
      f_25  =  f_26;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_27  =  ul_1 + l_10;
    *((__global float *) ul_27)  =  f_25;
    i_28  =  isless(f_12, -250.0F);
    if(i_28 == 1)
    {
      // BLOCK 10
      f_29  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_30  =  isless(250.0F, f_12);
      if(i_30 == 1)
      {
        // BLOCK 12
        f_29  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_29  =  f_12;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_31  =  fabs(f_29);
    f_32  =  f_31 * -0.5F;
    f_33  =  exp(f_32);
    f_34  =  fma(f_33, f_33, 1.0F);
    f_35  =  1.0F / f_34;
    i_36  =  isless(f_29, 0.0F);
    if(i_36 == 1)
    {
      // BLOCK 15
      f_37  =  f_29 + 1.0F;
      f_38  =  fma(f_33, f_33, 0.0F);
      f_39  =  f_38 + 0.0F;
      f_40  =  f_37 + f_39;
      f_41  =  f_35 * f_40;
      f_42  =  f_41 * f_33;
      f_43  =  f_33 * f_35;
      f_44  =  f_42 * f_43;
      f_45  =  f_44;
    }  // B14
    else
    {
      // BLOCK 16
      f_46  =  f_33 * f_33;
      f_47  =  f_29 + 0.0F;
      f_48  =  f_46 * f_47;
      f_49  =  fma(f_35, f_48, 1.0F);
      f_50  =  f_49 * f_35;
      f_45  =  f_50;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_51  =  isequal(f_12, f_12);
    if(i_51 == 1)
    {
      // BLOCK 18
      f_52  =  f_45;
    }  // B17
    else
    {
      // BLOCK 19
      f_52  =  f_12;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_53  =  ul_2 + l_10;
    *((__global float *) ul_53)  =  f_52;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
