// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 45c124c2438fc920a1013dc4292722b77317769e5d7a78999a83d771de82aa01
// function: arctan
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 8) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_12, f_14, f_15, f_16, f_17, f_19, f_20, f_22;
  int i_4, i_5, i_13, i_18, i_21;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_23;

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
    f_12  =  fabs(f_11);
    i_13  =  isless(1.0E15F, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  f_12 * 9.536743E-7F;
      f_15  =  f_14;
    }  // B1
    else
    {
      // BLOCK 3
      f_15  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_16  =  fma(f_15, f_15, 1.0F);
    f_17  =  1.0F / f_16;
    i_18  =  isless(1.0E15F, f_12);
    if(i_18 == 1)
    {
      // BLOCK 5
      f_19  =  f_17 * 9.094947E-13F;
      f_20  =  f_19;
    }  // B4
    else
    {
      // BLOCK 6
      f_20  =  f_17;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_21  =  isequal(f_11, f_11);
    if(i_21 == 1)
    {
      // BLOCK 8
      f_22  =  f_20;
    }  // B7
    else
    {
      // BLOCK 9
      f_22  =  f_11;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_23  =  ul_1 + l_9;
    *((__global float *) ul_23)  =  f_22;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
