// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: bc1a331b37d7253ebc33b49143e641da352b67a30109a061c97fb7e58d1762f2
// function: celu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 0, 16) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_22, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44;
  int i_5, i_14, i_21, i_23, i_25, i_32;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_45;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_5;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    i_21  =  isless(f_20, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  f_7 * f_20;
      i_23  =  isless(f_22, -250.0F);
      if(i_23 == 1)
      {
        // BLOCK 3
        f_24  =  -250.0F;
      }  // B2
      else
      {
        // BLOCK 4
        i_25  =  isless(250.0F, f_22);
        if(i_25 == 1)
        {
          // BLOCK 5
          f_24  =  250.0F;
        }  // B4
        else
        {
          // BLOCK 6
          f_24  =  f_22;
        }  // B4
      }  // B2
      // BLOCK 7 MERGES [5 6 3 ]
      f_26  =  f_24 + 786432.0F;
      f_27  =  f_26 - 786432.0F;
      f_28  =  f_24 - f_27;
      f_29  =  f_11 * f_24;
      f_30  =  fma(f_28, f_9, f_29);
      f_31  =  fma(f_27, f_9, f_30);
      i_32  =  isless(-0.6931F, f_31);
      if(i_32 == 1)
      {
        // BLOCK 8
        f_33  =  fma(f_31, 1.539435E-4F, 0.0013563005F);
        f_34  =  fma(f_31, f_33, 0.008322186F);
        f_35  =  fma(f_31, f_34, 0.041664977F);
        f_36  =  fma(f_31, f_35, 0.16666658F);
        f_37  =  fma(f_31, f_36, 0.5F);
        f_38  =  f_31 * f_31;
        f_39  =  fma(f_37, f_38, f_31);
        f_40  =  f_39;
      }  // B7
      else
      {
        // BLOCK 9
        f_41  =  exp(f_31);
        f_42  =  f_41 - 1.0F;
        f_40  =  f_42;
      }  // B7
      // BLOCK 10 MERGES [8 9 ]
      f_43  =  f_40 * f_13;
      f_44  =  f_43;
    }  // B1
    else
    {
      // BLOCK 11
      f_44  =  f_20;
    }  // B1
    // BLOCK 12 MERGES [10 11 ]
    ul_45  =  ul_1 + l_18;
    *((__global float *) ul_45)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
