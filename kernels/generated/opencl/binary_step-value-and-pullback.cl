// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 65ab4dd0ac7a391fc5c6615193241b3bd14970981197e17ef6a1316ac715f307
// function: binary_step
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, numbers_0, shape_0, 1) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_11;
  float f_9, f_16, f_19, f_22, f_24, f_26;
  int i_7, i_10, i_17, i_18, i_21;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_15, *ul_20, *ul_23, *ul_25;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_7  =  shape_0;
  f_9  =  numbers_0;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_7;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isequal(f_16, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      i_18  =  isless(f_16, f_9);
      if(i_18 == 1)
      {
        // BLOCK 3
        f_19  =  0.0F;
      }  // B2
      else
      {
        // BLOCK 4
        f_19  =  1.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_19  =  f_16;
    }  // B1
    // BLOCK 6 MERGES [4 3 5 ]
    ul_20  =  ul_2 + l_14;
    *((__global float *) ul_20)  =  f_19;
    i_21  =  isequal(f_16, f_16);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  0.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_22  =  f_16;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_23  =  ul_1 + l_14;
    f_24  =  *((__global float *) ul_23);
    ul_25  =  ul_3 + l_14;
    f_26  =  f_22 * f_24;
    *((__global float *) ul_25)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
