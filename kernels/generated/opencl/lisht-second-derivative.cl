// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: cba7eddeda9e6a6d3a2169d791b7831f12b37d60a83900f59188463eb0ff4d23
// function: lisht
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 34) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_12, f_14, f_17, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37;
  int i_4, i_5, i_13, i_15, i_16, i_18;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_38;

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
    f_12  =  f_11 * 2.0F;
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
    i_16  =  isless(f_14, 0.0F);
    if(i_16 == 1)
    {
      // BLOCK 7
      f_17  =  -0.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_17  =  0.0F;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    i_18  =  isequal(f_11, f_11);
    if(i_18 == 1)
    {
      // BLOCK 10
      f_19  =  fabs(f_14);
      f_20  =  f_19 * -0.5F;
      f_21  =  exp(f_20);
      f_22  =  fma(f_21, f_21, 1.0F);
      f_23  =  1.0F / f_22;
      f_24  =  2.0F - f_19;
      f_25  =  f_21 * f_21;
      f_26  =  f_19 + 2.0F;
      f_27  =  f_25 * f_26;
      f_28  =  1.0F - f_25;
      f_29  =  f_17 * f_28;
      f_30  =  f_27 - f_29;
      f_31  =  f_24 + f_30;
      f_32  =  f_23 * f_31;
      f_33  =  f_21 * f_23;
      f_34  =  f_32 * f_33;
      f_35  =  f_34 * f_33;
      f_36  =  f_35 * 4.0F;
      f_37  =  f_36;
    }  // B9
    else
    {
      // BLOCK 11
      f_37  =  f_11;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_38  =  ul_1 + l_9;
    *((__global float *) ul_38)  =  f_37;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
