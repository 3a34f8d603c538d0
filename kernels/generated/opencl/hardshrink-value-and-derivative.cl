// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 063aa68fb910de98cc0809eb2f50145ed3f56b48224263807cb4a81651e02e9e
// function: hardshrink
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, shape_0, 28) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_10;
  float f_8, f_15, f_16, f_18, f_19, f_22, f_24;
  int i_6, i_9, i_17, i_21, i_23;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_20, *ul_25;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    f_16  =  fabs(f_15);
    i_17  =  isless(f_8, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_15;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_15 * 0.0F;
      f_18  =  f_19;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_20  =  ul_1 + l_13;
    *((__global float *) ul_20)  =  f_18;
    i_21  =  isless(f_8, f_16);
    if(i_21 == 1)
    {
      // BLOCK 5
      f_22  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_22  =  0.0F;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_23  =  isequal(f_15, f_15);
    if(i_23 == 1)
    {
      // BLOCK 8
      f_24  =  f_22;
    }  // B7
    else
    {
      // BLOCK 9
      f_24  =  f_15;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_25  =  ul_2 + l_13;
    *((__global float *) ul_25)  =  f_24;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
