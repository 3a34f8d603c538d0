package dev.hillock.recommend;

/** Where the advice comes from. */
public enum Paper {
    LECUN("LeCun, Bottou, Orr & Müller 1998, Efficient BackProp"),
    GLOROT_BENGIO("Glorot & Bengio 2010, Understanding the difficulty of training deep feedforward neural networks"),
    GLOROT_RELU("Glorot, Bordes & Bengio 2011, Deep sparse rectifier neural networks"),
    HE("He, Zhang, Ren & Sun 2015, Delving deep into rectifiers, arXiv 1502.01852"),
    BATCH_NORM("Ioffe & Szegedy 2015, Batch normalization, arXiv 1502.03167"),
    LAYER_NORM("Ba, Kiros & Hinton 2016, Layer normalization, arXiv 1607.06450"),
    PRE_NORM("Xiong et al. 2020, On layer normalization in the transformer architecture, arXiv 2002.04745"),
    LEAKY("Maas, Hannun & Ng 2013, Rectifier nonlinearities improve neural network acoustic models"),
    SELU("Klambauer, Unterthiner, Mayr & Hochreiter 2017, Self-normalizing neural networks, arXiv 1706.02515"),
    GELU("Hendrycks & Gimpel 2016, Gaussian error linear units, arXiv 1606.08415"),
    SWISH("Ramachandran, Zoph & Le 2017, Searching for activation functions, arXiv 1710.05941"),
    EFFICIENTNET("Tan & Le 2019, EfficientNet, arXiv 1905.11946"),
    CONVNEXT("Liu et al. 2022, A ConvNet for the 2020s, arXiv 2201.03545"),
    MOBILENET_V2("Sandler, Howard, Zhu, Zhmoginov & Chen 2018, MobileNetV2, arXiv 1801.04381"),
    MOBILENET_V3("Howard et al. 2019, Searching for MobileNetV3, arXiv 1905.02244"),
    LSTM("Hochreiter & Schmidhuber 1997, Long short-term memory"),
    GRU("Cho et al. 2014, Learning phrase representations using RNN encoder-decoder, arXiv 1406.1078"),
    ORTHOGONAL("Saxe, McClelland & Ganguli 2013, Exact solutions to the nonlinear dynamics of learning in deep linear "
        + "neural networks, arXiv 1312.6120"),
    FORGET_BIAS("Jozefowicz, Zaremba & Sutskever 2015, An empirical exploration of recurrent network architectures"),
    IRNN("Le, Jaitly & Hinton 2015, A simple way to initialize recurrent networks of rectified units, "
        + "arXiv 1504.00941"),
    BINARY_CONNECT("Courbariaux, Bengio & David 2015, BinaryConnect, arXiv 1511.00363"),
    ATTENTION("Vaswani et al. 2017, Attention is all you need, arXiv 1706.03762"),
    BERT("Devlin, Chang, Lee & Toutanova 2018, BERT, arXiv 1810.04805"),
    GLU("Shazeer 2020, GLU variants improve transformer, arXiv 2002.05202"),
    LLAMA("Touvron et al. 2023, LLaMA, arXiv 2302.13971"),
    XIELU("Huang & Schlag 2024, Deriving activation functions using integration, arXiv 2411.13010"),
    DYT("Zhu, Chen, He, LeCun & Liu 2025, Transformers without normalization, arXiv 2503.10622"),
    PRIMER("So et al. 2021, Primer: searching for efficient transformers, arXiv 2109.08668"),
    MOBILE_BERT("Sun et al. 2020, MobileBERT, arXiv 2004.02984"),
    CLIP("Radford et al. 2021, Learning transferable visual models from natural language supervision, "
        + "arXiv 2103.00020"),
    DCGAN("Radford, Metz & Chintala 2015, Unsupervised representation learning with DCGAN, arXiv 1511.06434"),
    SPECTRAL("Miyato, Kataoka, Koyama & Yoshida 2018, Spectral normalization for GANs, arXiv 1802.05957"),
    STYLEGAN("Karras, Laine & Aila 2018, A style-based generator architecture for GANs, arXiv 1812.04948"),
    WGAN("Arjovsky, Chintala & Bottou 2017, Wasserstein GAN, arXiv 1701.07875"),
    SIREN("Sitzmann et al. 2020, Implicit neural representations with periodic activation functions, "
        + "arXiv 2006.09661"),
    BEYOND_PERIODICITY("Ramasinghe & Lucey 2021, Beyond periodicity, arXiv 2111.15135"),
    FOURIER("Tancik et al. 2020, Fourier features let networks learn high frequency functions, arXiv 2006.10739"),
    NERF("Mildenhall et al. 2020, NeRF, arXiv 2003.08934"),
    MIP_NERF("Barron et al. 2021, Mip-NeRF, arXiv 2103.13415"),
    OCCUPANCY("Mescheder et al. 2018, Occupancy networks, arXiv 1812.03828"),
    BRIDLE("Bridle 1990, Probabilistic interpretation of feedforward classification network outputs"),
    BISHOP("Bishop 1995, Neural networks for pattern recognition, chapter 6"),
    RARE("Lin, Goyal, Girshick, He & Dollár 2017, Focal loss for dense object detection, arXiv 1708.02002"),
    DUGAS("Dugas, Bengio, Bélisle, Nadeau & Garcia 2000, Incorporating second-order functional knowledge for better "
        + "option pricing"),
    DEEPAR("Salinas, Flunkert & Gasthaus 2017, DeepAR, arXiv 1704.04110");

    private final String citation;

    Paper(String citation) {
        this.citation = citation;
    }

    /** Authors, year, title, and where to find it. */
    @Override
    public String toString() {
        return citation;
    }
}
