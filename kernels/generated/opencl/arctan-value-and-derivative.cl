// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e96d8be565c073da6ef072d9e5ab266d511cdec804a6c11ee008e482006f25b9
// function: arctan
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 8) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_15, f_17, f_18, f_19, f_20, f_22, f_23, f_24, f_26;
  int i_5, i_6, i_16, i_21, i_25;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_13, *ul_27;

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
    ul_13  =  ul_1 + l_10;
    f_14  =  atan(f_12);
    *((__global float *) ul_13)  =  f_14;
    f_15  =  fabs(f_12);
    i_16  =  isless(1.0F, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  1.0F / f_15;
      f_18  =  f_17;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_15;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_19  =  fma(f_18, f_18, 1.0F);
    f_20  =  1.0F / f_19;
    i_21  =  isless(1.0F, f_15);
    if(i_21 == 1)
    {
      // BLOCK 5
      f_22  =  f_20 * f_18;
      f_23  =  f_22 * f_18;
      f_24  =  f_23;
    }  // B4
    else
    {
      // BLOCK 6
      f_24  =  f_20;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_25  =  isequal(f_12, f_12);
    if(i_25 == 1)
    {
      // BLOCK 8
      f_26  =  f_24;
    }  // B7
    else
    {
      // BLOCK 9
      f_26  =  f_12;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_27  =  ul_2 + l_10;
    *((__global float *) ul_27)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
