// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fce24418739214aaca3e6e99f7761dd6cb8329c39522a1efa85ba3d197918073
// function: relu
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 11) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_17, f_19;
  int i_5, i_6, i_13, i_16, i_18;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_15, *ul_20;

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
    i_13  =  isless(f_12, 0.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_14  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_15  =  ul_1 + l_10;
    *((__global float *) ul_15)  =  f_14;
    i_16  =  isless(0.0F, f_12);
    if(i_16 == 1)
    {
      // BLOCK 5
      f_17  =  1.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_17  =  0.0F;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    i_18  =  isequal(f_12, f_12);
    if(i_18 == 1)
    {
      // BLOCK 8
      f_19  =  f_17;
    }  // B7
    else
    {
      // BLOCK 9
      f_19  =  f_12;
    }  // B7
    // BLOCK 10 MERGES [9 8 ]
    ul_20  =  ul_2 + l_10;
    *((__global float *) ul_20)  =  f_19;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
