// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a2d8c9873d6ad0b0cddb54d4acb2eb8d83d65978a38de5ed67f0c75f21046c18
// function: softsign
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 7) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_13, f_16, f_17, f_18, f_19, f_20, f_21, f_22;
  int i_4, i_5, i_12, i_14, i_15;
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
    i_12  =  isless(f_11, 0.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  2.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(0.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  -2.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  0.0F;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    i_15  =  isequal(f_11, f_11);
    if(i_15 == 1)
    {
      // BLOCK 7
      f_16  =  fabs(f_11);
      f_17  =  f_16 + 1.0F;
      f_18  =  1.0F / f_17;
      f_19  =  f_18 * f_13;
      f_20  =  f_19 * f_18;
      f_21  =  f_20 * f_18;
      f_22  =  f_21;
    }  // B6
    else
    {
      // BLOCK 8
      f_22  =  f_11;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_23  =  ul_1 + l_9;
    *((__global float *) ul_23)  =  f_22;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
