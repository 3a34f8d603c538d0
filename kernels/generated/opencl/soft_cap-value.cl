// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e1d1ea13989d12fdd2678c24099cb35374c6b90106c1b851ff51c7a8ac6f6a67
// function: soft_cap
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 0, 40) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_21, f_23, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_33, f_34, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54;
  int i_5, i_14, i_22, i_24, i_32, i_35, i_50, i_53;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_55;

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
    f_21  =  f_7 * f_20;
    i_22  =  isless(f_21, -250.0F);
    if(i_22 == 1)
    {
      // BLOCK 2
      f_23  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_24  =  isless(250.0F, f_21);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_23  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_21;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_25  =  f_23 + 786432.0F;
    f_26  =  f_25 - 786432.0F;
    f_27  =  f_23 - f_26;
    f_28  =  f_11 * f_23;
    f_29  =  fma(f_27, f_9, f_28);
    f_30  =  fma(f_26, f_9, f_29);
    f_31  =  fabs(f_30);
    i_32  =  isless(f_31, 1.0E-4F);
    if(i_32 == 1)
    {
      // BLOCK 7
      f_33  =  f_20;
    }  // B6
    else
    {
      // BLOCK 8
      f_34  =  f_31 * -2.0F;
      i_35  =  isless(-0.6931F, f_34);
      if(i_35 == 1)
      {
        // BLOCK 9
        f_36  =  fma(f_34, 1.539435E-4F, 0.0013563005F);
        f_37  =  fma(f_34, f_36, 0.008322186F);
        f_38  =  fma(f_34, f_37, 0.041664977F);
        f_39  =  fma(f_34, f_38, 0.16666658F);
        f_40  =  fma(f_34, f_39, 0.5F);
        f_41  =  f_34 * f_34;
        f_42  =  f_40 * f_41;
        f_43  =  fma(f_31, -2.0F, f_42);
        f_44  =  f_43;
      }  // B8
      else
      {
        // BLOCK 10
        f_45  =  exp(f_34);
        f_46  =  f_45 - 1.0F;
        f_44  =  f_46;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_47  =  -f_44;
      f_48  =  f_44 + 2.0F;
      f_49  =  f_47 / f_48;
      i_50  =  isless(f_30, 0.0F);
      if(i_50 == 1)
      {
        // BLOCK 12
        f_51  =  -f_49;
        f_52  =  f_51;
      }  // B11
      else
      {
        // BLOCK 13
        i_53  =  isless(0.0F, f_30);
        if(i_53 == 1)
        {
          // BLOCK 14
          f_52  =  f_49;
        }  // B13
        else
        {
          // BLOCK 15
          f_52  =  f_30;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [12 14 15 ]
      f_54  =  f_52 * f_13;
      f_33  =  f_54;
    }  // B6
    // BLOCK 17 MERGES [7 16 ]
    ul_55  =  ul_1 + l_18;
    *((__global float *) ul_55)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 18
  }  // B0
  // BLOCK 19 MERGES [18 17 ]
  return;
}  //  kernel
