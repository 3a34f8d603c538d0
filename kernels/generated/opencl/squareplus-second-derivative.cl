// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d9848a2b5cb03d97efc85c8ba6444161ac1f888eaf62d3083fc75b52c909bc34
// function: squareplus
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, shape_0, 10) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_17, f_19, f_21, f_22, f_23, f_24, f_25, f_27, f_28, f_29, f_30, f_31, f_33;
  int i_5, i_8, i_16, i_18, i_20, i_26, i_32;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_34;

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
    i_26  =  isequal(f_7, 0.0F);
    if(i_26 == 1)
    {
      // BLOCK 11
      f_27  =  0.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_28  =  f_7 / f_21;
      f_29  =  f_28 * 0.5F;
      f_30  =  f_29 / f_21;
      f_31  =  f_30 * f_28;
      f_27  =  f_31;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    i_32  =  isequal(f_14, f_14);
    if(i_32 == 1)
    {
      // BLOCK 14
      f_33  =  f_27;
    }  // B13
    else
    {
      // BLOCK 15
      f_33  =  f_14;
    }  // B13
    // BLOCK 16 MERGES [15 14 ]
    ul_34  =  ul_1 + l_12;
    *((__global float *) ul_34)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel
