// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: fec89494af03b4d3eeaa0130a0f391497419302d7a860119ecd6f68b1597e280
// function: rrelu
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 38) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_13;
  int i_4, i_5, i_12;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_14;

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
    i_12  =  isequal(f_11, f_11);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_13  =  f_11;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_14  =  ul_1 + l_9;
    *((__global float *) ul_14)  =  f_13;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
