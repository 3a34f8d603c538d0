// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 751280b8734cc7e51024fb00779c78bbfbd616a0f887faccd5ef1305fbb409e8
// function: arctan
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 8) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_16, f_18, f_19, f_20, f_21, f_23, f_24, f_25, f_27, f_29, f_31;
  int i_6, i_7, i_17, i_22, i_26;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_14, *ul_28, *ul_30;

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
    ul_14  =  ul_2 + l_11;
    f_15  =  atan(f_13);
    *((__global float *) ul_14)  =  f_15;
    f_16  =  fabs(f_13);
    i_17  =  isless(1.0F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  1.0F / f_16;
      f_19  =  f_18;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_20  =  fma(f_19, f_19, 1.0F);
    f_21  =  1.0F / f_20;
    i_22  =  isless(1.0F, f_16);
    if(i_22 == 1)
    {
      // BLOCK 5
      f_23  =  f_21 * f_19;
      f_24  =  f_23 * f_19;
      f_25  =  f_24;
    }  // B4
    else
    {
      // BLOCK 6
      f_25  =  f_21;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_26  =  isequal(f_13, f_13);
    if(i_26 == 1)
    {
      // BLOCK 8
      f_27  =  f_25;
    }  // B7
    else
    {
      // BLOCK 9
      f_27  =  f_13;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_28  =  ul_1 + l_11;
    f_29  =  *((__global float *) ul_28);
    ul_30  =  ul_3 + l_11;
    f_31  =  f_27 * f_29;
    *((__global float *) ul_30)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
