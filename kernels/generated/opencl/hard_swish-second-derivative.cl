// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d694c69dad011f37800e5fa840c0d2793299cdb549f01f317a2c21186e031c59
// function: hard_swish
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 21) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_14, f_16;
  int i_4, i_5, i_12, i_13, i_15;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_17;

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
    i_12  =  isless(-3.0F, f_11);
    if(i_12 == 1)
    {
      // BLOCK 2
      i_13  =  isless(f_11, 3.0F);
      if(i_13 == 1)
      {
        // BLOCK 3
        f_14  =  0.33333334F;
      }  // B2
      else
      {
        // BLOCK 4
        f_14  =  0.0F;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_14  =  0.0F;
    }  // B1
    // BLOCK 6 MERGES [4 5 3 ]
    i_15  =  isequal(f_11, f_11);
    if(i_15 == 1)
    {
      // BLOCK 7
      f_16  =  f_14;
    }  // B6
    else
    {
      // BLOCK 8
      f_16  =  f_11;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_17  =  ul_1 + l_9;
    *((__global float *) ul_17)  =  f_16;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
