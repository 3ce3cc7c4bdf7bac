import type { Layout } from "./layout";

export const BRAZILIAN_AND_LATIN: Layout[] = [
  {
    name: "Brazilian rents with condominium fees",
    country: "BR",
    currency: "BRL",
    text: `Código;Finalidade;Tipo;Valor;Condomínio;IPTU;Quartos;Suítes;Banheiros;Vagas;Área útil;Bairro;Cidade;UF;CEP;Mobiliado;Aceita pets;Descrição
B1;Aluguel;Apartamento;R$ 3.500/mês;R$ 850;R$ 120;2;1;2;1;68 m²;Pinheiros;São Paulo;SP;5422-010;Sim;Sim;Apartamento mobiliado próximo ao metrô com varanda.
B2;Venda;Casa;R$ 1.250.000,00;;R$ 300;4;2;3;2;240 m²;Lagoa da Conceição;Florianópolis;SC;88062-000;Não;;Casa ampla perto da lagoa.
B3;Venda;Cobertura;Sob consulta;R$ 2.300;;3;3;4;3;310 m²;Leblon;Rio de Janeiro;RJ;22440-032;Não;Não;Cobertura com piscina privativa.`,
    rows: {
      1: {
        sourceId: "B1",
        price: 3500,
        currency: "BRL",
        listingType: "rent",
        rentPeriod: "month",
        propertyType: "apartment",
        bedroomsTotal: 2,
        bathroomsTotal: 2,
        livingArea: 68,
        livingAreaUnits: "sqm",
        subdivisionName: "Pinheiros",
        city: "São Paulo",
        stateOrProvince: "SP",
        postalCode: "05422-010",
        features: { parking: true, furnished: true, pets_allowed: true },
      },
      2: {
        price: 1_250_000,
        listingType: "sale",
        propertyType: "house",
        features: { parking: true, furnished: false },
      },
      3: {
        price: null,
        listingType: "sale",
        propertyType: "penthouse",
        features: { parking: true, furnished: false, pets_allowed: false },
      },
    },
  },
  {
    name: "Brazilian rents in English headers with reais",
    country: "BR",
    currency: "BRL",
    text: `city,area,rooms,bathroom,parking spaces,floor,animal,furniture,hoa (R$),rent amount (R$),property tax (R$),fire insurance (R$),total (R$)
São Paulo,70,2,1,1,7,acept,furnished,2065,3300,211,42,5618
São Paulo,320,4,4,0,20,acept,not furnished,1200,4960,1750,63,7973
Porto Alegre,80,1,1,1,6,not acept,not furnished,1000,2800,0,41,3841`,
    rows: {
      1: {
        price: 3300,
        currency: "BRL",
        listingType: "rent",
        bedroomsTotal: null,
        bathroomsTotal: 1,
        livingArea: 70,
        livingAreaUnits: "sqm",
        city: "São Paulo",
        features: { parking: true, furnished: true, pets_allowed: true },
      },
      2: { price: 4960, features: { parking: false, furnished: false, pets_allowed: true } },
      3: { price: 2800, features: { parking: true, furnished: false, pets_allowed: false } },
    },
  },
  {
    name: "Argentine homes with places by level",
    country: "AR",
    currency: "ARS",
    text: `id,ad_type,start_date,end_date,created_on,lat,lon,l1,l2,l3,l4,l5,l6,rooms,bedrooms,bathrooms,surface_total,surface_covered,price,currency,price_period,title,description,property_type,operation_type
kXl1,Propiedad,2020-01-02,2020-03-01,2020-01-02,-34.661,-58.563,Argentina,Bs.As. G.B.A. Zona Oeste,La Matanza,San Justo,,,3,2,1,120,95,98000,USD,Mensual,Casa en venta,"Casa de tres ambientes con patio y garage, lista para mudarse.",Casa,Venta
kXl2,Propiedad,2020-01-02,2020-02-01,2020-01-02,-34.586,-58.424,Argentina,Capital Federal,Palermo,,,,2,1,1,45,40,28000,ARS,Mensual,Departamento en alquiler,"Dos ambientes al frente con balcón, en edificio con laundry.",Departamento,Alquiler`,
    rows: {
      1: {
        sourceId: "kXl1",
        price: 98_000,
        currency: "USD",
        listingType: "sale",
        rentPeriod: null,
        propertyType: "house",
        bedroomsTotal: 2,
        bathroomsTotal: 1,
        livingArea: 95,
        livingAreaUnits: "sqm",
        latitude: -34.661,
        country: "AR",
      },
      2: {
        price: 28_000,
        currency: "ARS",
        listingType: "rent",
        rentPeriod: "month",
        propertyType: "apartment",
        bedroomsTotal: 1,
        livingArea: 40,
        country: "AR",
      },
    },
  },
  {
    name: "Portuguese homes by typology",
    country: "PT",
    currency: "EUR",
    text: `Referência;Negócio;Tipo de imóvel;Tipologia;Preço;Área bruta;Casas de banho;Distrito;Concelho;Freguesia;Ano de construção;Elevador;Garagem
P-1;Venda;Apartamento;T2;245.000 €;92 m²;2;Lisboa;Amadora;Venteira;1985;Sim;Não
P-2;Arrendamento;Moradia;V4;1 900 € /mês;210 m²;3;Porto;Matosinhos;Leça da Palmeira;2003;Não;Sim`,
    rows: {
      1: {
        price: 245_000,
        listingType: "sale",
        propertyType: "apartment",
        bedroomsTotal: 2,
        bathroomsTotal: 2,
        livingArea: 92,
        livingAreaUnits: "sqm",
        city: "Amadora",
        yearBuilt: 1985,
        features: { elevator: true, garage: false },
      },
      2: { price: 1900, listingType: "rent", rentPeriod: "month", propertyType: "house", bedroomsTotal: 4 },
    },
  },
];
