// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 421e17a46831bb7f2600284b868b7e77afdf5b8b0f8981ac08e0a9b7916b0657
// function: mish
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 25) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_49, f_51;
  int i_5, i_6, i_13, i_15, i_20, i_46;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_48, *ul_50;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    i_13  =  isless(f_12, -250.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(250.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  fabs(f_14);
    f_17  =  f_16 * -0.5F;
    f_18  =  exp(f_17);
    f_19  =  f_18 * f_18;
    i_20  =  isless(f_14, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  f_14 + 1.0F;
      f_22  =  fma(f_18, f_18, 4.0F);
      f_23  =  fma(f_14, 4.0F, 6.0F);
      f_24  =  fma(f_19, f_22, f_23);
      f_25  =  f_24 * f_19;
      f_26  =  fma(f_21, 4.0F, f_25);
      f_27  =  fma(f_18, f_18, 2.0F);
      f_28  =  fma(f_19, f_27, 2.0F);
      f_29  =  f_26 / f_28;
      f_30  =  f_29 * f_18;
      f_31  =  f_30 / f_28;
      f_32  =  f_31 * f_18;
      f_33  =  f_32;
    }  // B6
    else
    {
      // BLOCK 8
      f_34  =  fma(f_19, 2.0F, 1.0F);
      f_35  =  f_19 * 2.0F;
      f_36  =  fma(f_18, f_18, 1.0F);
      f_37  =  fma(f_35, f_36, 1.0F);
      f_38  =  f_34 / f_37;
      f_39  =  f_14 * 4.0F;
      f_40  =  f_19 * f_19;
      f_41  =  f_39 * f_40;
      f_42  =  f_41 * f_36;
      f_43  =  f_37 * f_37;
      f_44  =  f_42 / f_43;
      f_45  =  f_38 + f_44;
      f_33  =  f_45;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_46  =  isequal(f_12, f_12);
    if(i_46 == 1)
    {
      // BLOCK 10
      f_47  =  f_33;
    }  // B9
    else
    {
      // BLOCK 11
      f_47  =  f_12;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_48  =  ul_1 + l_10;
    f_49  =  *((__global float *) ul_48);
    ul_50  =  ul_2 + l_10;
    f_51  =  f_47 * f_49;
    *((__global float *) ul_50)  =  f_51;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
