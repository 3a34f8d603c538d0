// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f6323e5f3597728704f72399ab10fe557509fc42ab47357833321d1070590028
// function: isrlu
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, shape_0, 36) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_9;
  float f_7, f_14, f_16, f_17, f_18, f_20, f_21, f_23, f_24, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_37;
  int i_5, i_8, i_15, i_19, i_22, i_26, i_36;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_38;

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
    i_15  =  isless(0.0F, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  f_7 * f_14;
      f_18  =  fabs(f_17);
      i_19  =  isless(1.0F, f_18);
      if(i_19 == 1)
      {
        // BLOCK 4
        f_20  =  1.0F / f_18;
        f_21  =  f_20;
      }  // B3
      else
      {
        // BLOCK 5
        f_21  =  f_18;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_22  =  isless(f_14, 0.0F);
      if(i_22 == 1)
      {
        // BLOCK 7
        f_23  =  3.0F;
      }  // B6
      else
      {
        // BLOCK 8
        f_23  =  -3.0F;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_24  =  f_23 * f_7;
      f_25  =  f_21 * f_24;
      i_26  =  isless(1.0F, f_18);
      if(i_26 == 1)
      {
        // BLOCK 10
        f_27  =  f_25 * f_21;
        f_28  =  f_27 * f_21;
        f_29  =  f_28 * f_21;
        f_30  =  f_29;
      }  // B9
      else
      {
        // BLOCK 11
        f_30  =  f_25;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      f_31  =  fma(f_21, f_21, 1.0F);
      f_32  =  f_31 * f_31;
      f_33  =  sqrt(f_31);
      f_34  =  f_32 * f_33;
      f_35  =  f_30 / f_34;
      f_16  =  f_35;
    }  // B1
    // BLOCK 13 MERGES [12 2 ]
    i_36  =  isequal(f_14, f_14);
    if(i_36 == 1)
    {
      // BLOCK 14
      f_37  =  f_16;
    }  // B13
    else
    {
      // BLOCK 15
      f_37  =  f_14;
    }  // B13
    // BLOCK 16 MERGES [15 14 ]
    ul_38  =  ul_1 + l_12;
    *((__global float *) ul_38)  =  f_37;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel
