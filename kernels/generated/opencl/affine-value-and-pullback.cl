// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1c84b7511e1c226b95d832c04f0cbd74de4527006851e23128aa685023ab4c87
// function: affine
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 43) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_17;
  float f_9, f_11, f_13, f_15, f_22, f_23, f_24, f_26, f_28, f_29, f_32, f_34, f_36;
  int i_7, i_16, i_25, i_27, i_31;
  long l_18, l_19, l_20;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_21, *ul_30, *ul_33, *ul_35;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  f_11  =  numbers_1;
  f_13  =  numbers_2;
  f_15  =  numbers_3;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_7;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    f_23  =  fma(f_9, f_22, f_13);
    f_24  =  f_22 - f_22;
    i_25  =  isequal(f_24, 0.0F);
    if(i_25 == 1)
    {
      // BLOCK 2
      f_26  =  fma(f_11, f_22, f_15);
      i_27  =  isequal(f_26, 0.0F);
      if(i_27 == 1)
      {
        // BLOCK 3
        f_28  =  f_23;
      }  // B2
      else
      {
        // BLOCK 4
        f_29  =  f_23 + f_26;
        f_28  =  f_29;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_28  =  f_23;
    }  // B1
    // BLOCK 6 MERGES [5 3 4 ]
    ul_30  =  ul_2 + l_20;
    *((__global float *) ul_30)  =  f_28;
    i_31  =  isequal(f_22, f_22);
    if(i_31 == 1)
    {
      // BLOCK 7
      f_32  =  f_9;
    }  // B6
    else
    {
      // BLOCK 8
      f_32  =  f_22;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_33  =  ul_1 + l_20;
    f_34  =  *((__global float *) ul_33);
    ul_35  =  ul_3 + l_20;
    f_36  =  f_32 * f_34;
    *((__global float *) ul_35)  =  f_36;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
