import { rappelConsoJson, readHazards } from "safepact/feeds";
import { expect, test } from "vitest";
import { collect } from "./collect.ts";

const read = (file: unknown) => collect(readHazards(rappelConsoJson, JSON.stringify(file)));

const toy = {
  numero_fiche: "2026-03-0123",
  nature_juridique_rappel: "Imposé par arrêté préfectoral",
  categorie_produit: "bébés-enfants (hors alimentaire)",
  sous_categorie_produit: "jouets",
  marque_produit: "sans marque",
  modeles_ou_references: "LP-100 / LP-200 ; Réf. 4411",
  identification_produits: ["3250390000013$L1234$date limite$2026-05-01|4006381333931$L1235"],
  motif_rappel: "Petites pièces",
  risques_encourus: "Étouffement",
  distributeurs: "Magasins Luna",
  conduites_a_tenir_par_le_consommateur: "Ne plus utiliser",
  modalites_de_compensation: "Remboursement",
  liens_vers_les_images: "https://img.example/1.jpg https://img.example/2.jpg|aucune",
  lien_vers_la_fiche_rappel: "https://rappel.conso.gouv.fr/fiche-rappel/123/Interne",
  date_publication: "2026-03-05T10:00:00+00:00",
  gtin: 3_250_390_000_013,
  libelle: "Camion étoile",
};

test("A sheet with several models, lots and barcodes keeps them all", async () => {
  const { values, issues } = await read({ total_count: 1, results: [toy] });
  expect(issues).toEqual([]);
  expect(values).toMatchObject([
    {
      id: "rappelconso:2026-03-0123/3250390000013",
      source: { publishedOn: "2026-03-05", url: toy.lien_vers_la_fiche_rappel },
      products: [
        {
          name: "Camion étoile",
          brand: "unbranded",
          models: ["LP-100", "LP-200", "Réf. 4411"],
          identifiers: [
            { scheme: "gtin", value: "3250390000013" },
            { scheme: "gtin", value: "4006381333931" },
          ],
          categories: [{ label: "bébés-enfants (hors alimentaire)" }, { label: "jouets" }],
          images: [{ url: "https://img.example/1.jpg" }, { url: "https://img.example/2.jpg" }],
          scope: {
            units: "batches",
            batches: toy.identification_produits[0],
            soldAt: "Magasins Luna",
          },
        },
      ],
      hazards: [{ type: "unknown", sourceTerm: "Étouffement", description: "Petites pièces" }],
      measures: [{ basis: "mandatory", on: "2026-03-05" }],
      remedies: [{ kind: "refund" }],
      consumerAction: "Ne plus utiliser",
    },
  ]);
});

test("One sheet with several barcodes gives a record for each row, and the same row twice is told", async () => {
  const { values, codes } = await read({
    results: [toy, { ...toy, gtin: "4006381333931" }, { ...toy, gtin: undefined }, toy],
  });
  expect(values.map(({ id }) => id)).toEqual([
    "rappelconso:2026-03-0123/3250390000013",
    "rappelconso:2026-03-0123/4006381333931",
    "rappelconso:2026-03-0123",
    "rappelconso:2026-03-0123/3250390000013",
  ]);
  expect(codes).toEqual(["duplicate-id"]);
});

test("The names of the first version and the envelope of the old service are read too", async () => {
  const { values } = await read([
    {
      recordid: "x",
      fields: {
        reference_fiche: "2021-04-0001",
        nature_juridique_du_rappel: "Volontaire (sans arrêté préfectoral)",
        categorie_de_produit: "Maison-Habitat",
        nom_de_la_marque_du_produit: "Luna",
        noms_des_modeles_ou_references: "SL-1",
        identification_des_produits: "Lot 7",
        sous_categorie_de_produit: "Lampes",
        motif_du_rappel: "Choc électrique",
        date_de_publication: "2021-04-02",
        modalites_de_compensation: "Réparation",
      },
    },
    { record: { fields: { reference_fiche: "2021-04-0002", libelle: "Jouet" } } },
  ]);
  expect(values).toMatchObject([
    {
      id: "rappelconso:2021-04-0001",
      products: [
        {
          name: "Lampes",
          brand: "Luna",
          models: ["SL-1"],
          categories: [{ label: "Maison-Habitat" }, { label: "Lampes" }],
          scope: { batches: "Lot 7" },
        },
      ],
      hazards: [{ description: "Choc électrique" }],
      measures: [{ basis: "voluntary", on: "2021-04-02" }],
      remedies: [{ kind: "repair" }],
    },
    { id: "rappelconso:2021-04-0002" },
  ]);
});

test("A row of a number and a name claims nothing more; without either it is refused, and only it", async () => {
  const { values, issues } = await read([
    {
      numero_fiche: "2026-03-0124",
      libelle: "Lampe",
      gtin: null,
      marque_produit: "",
      motif_rappel: "-",
    },
    { libelle: "Lampe" },
    { numero_fiche: "2026-03-0125" },
    { numero_fiche: "2026-03-0126", libelle: "Jouet" },
  ]);
  expect(values.map(({ id }) => id)).toEqual([
    "rappelconso:2026-03-0124",
    "rappelconso:2026-03-0126",
  ]);
  expect(values[0]).toMatchObject({ hazards: [], remedies: [], measures: [{ basis: "unknown" }] });
  expect(values[0]?.products).toMatchObject([
    { models: [], identifiers: [], images: [], scope: { units: "unknown" } },
  ]);
  expect(values[0]?.source).not.toHaveProperty("publishedOn");
  expect(values[0]?.products[0]).not.toHaveProperty("brand");
  expect(issues.map(({ code, path, position }) => [code, path.at(-1), position?.row])).toEqual([
    ["missing-field", "id", 2],
    ["missing-field", "name", 3],
  ]);
});
