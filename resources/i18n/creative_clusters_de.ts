<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CreativeClusters</name>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Gives organisations their Degree of Urbanisation from a 1 km population grid, detects microclusters and sums up rural against urban. For countries without an official rural-urban classification.</source>
        <translation>Gibt Organisationen ihren Grad der Urbanisierung aus einem 1-km-Bevölkerungsraster, erkennt Mikrocluster und fasst Stadt und Land im Vergleich zusammen. Für Länder ohne amtliche Stadt-Land-Klassifikation.</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Rural and urban microclusters in any country, from organisations and a population grid.</source>
        <translation>Ländliche und städtische Mikrocluster in jedem Land, aus Organisationen und einem Bevölkerungsraster.</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Built-up area (m² or share)</source>
        <translation>Bebaute Fläche (m² oder Anteil)</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Land area (m² or share)</source>
        <translation>Landfläche (m² oder Anteil)</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Fewest organisations</source>
        <translation>Mindestzahl der Organisationen</translation>
    </message>
    <message>
        <location filename="../../resources/models/microclusters_from_population_grid.model3"/>
        <source>Organisations in microclusters</source>
        <translation>Organisationen in Mikroclustern</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Classifies areas and organisations as rural or urban, detects microclusters, profiles them and sums them up, assembles drivers, fits them and writes the study&apos;s report. It gives the numbers of &apos;Rural and urban study&apos; with the same choices; here every step can be changed.</source>
        <translation>Klassifiziert Gebiete und Organisationen als ländlich oder städtisch, erkennt Mikrocluster, charakterisiert sie und fasst sie zusammen, stellt Einflussfaktoren zusammen, schätzt sie und schreibt den Bericht der Studie. Die Zahlen sind die der „Stadt-Land-Studie“ mit denselben Angaben; hier lässt sich jeder Schritt ändern.</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>The rural and urban study as a model to open in the graphical modeller and change.</source>
        <translation>Die Stadt-Land-Studie als Modell, das sich im Modellentwurf öffnen und ändern lässt.</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Largest radius of a microcluster</source>
        <translation>Größter Radius eines Mikroclusters</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Radius round the centre of an area</source>
        <translation>Umkreis um den Mittelpunkt eines Gebiets</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Codes that mean rural (custom)</source>
        <translation>Codes für ländlich (custom)</translation>
    </message>
    <message>
        <location filename="../../resources/models/rural_urban_study_model.model3"/>
        <source>Areas with drivers and potential</source>
        <translation>Gebiete mit Einflussfaktoren und Potenzial</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_drivers.qml"/>
        <source>With a microcluster</source>
        <translation>Mit Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_drivers.qml"/>
        <source>Without</source>
        <translation>Ohne Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_drivers.qml"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Highest quarter of fitted values</source>
        <translation>Höchstes Viertel der geschätzten Werte</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Second highest quarter</source>
        <translation>Zweithöchstes Viertel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Second lowest quarter</source>
        <translation>Zweitniedrigstes Viertel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Lowest quarter</source>
        <translation>Niedrigstes Viertel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_fitted.qml"/>
        <source>Not fitted</source>
        <translation>Nicht geschätzt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Highest fifth of potential</source>
        <translation>Höchstes Fünftel des Potenzials</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Second highest fifth</source>
        <translation>Zweithöchstes Fünftel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Middle fifth</source>
        <translation>Mittleres Fünftel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Second lowest fifth</source>
        <translation>Zweitniedrigstes Fünftel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Lowest fifth</source>
        <translation>Niedrigstes Fünftel</translation>
    </message>
    <message>
        <location filename="../../resources/styles/areas_predictions.qml"/>
        <source>Not ranked (has a microcluster, or was skipped)</source>
        <translation>Ohne Rang (hat einen Mikrocluster oder wurde übersprungen)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Significant: rural</source>
        <translation>Signifikant: ländlich</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Significant: urban</source>
        <translation>Signifikant: städtisch</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Significant: mixed or unknown</source>
        <translation>Signifikant: gemischt oder unbekannt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/clusters_tested.qml"/>
        <source>Not significant (p &gt; 0.05)</source>
        <translation>Nicht signifikant (p &gt; 0,05)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_areas.qml"/>
        <source>Cities</source>
        <translation>Städte</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_areas.qml"/>
        <source>Towns and semi-dense areas</source>
        <translation>Kleinere Städte und Gebiete mittlerer Dichte</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_areas.qml"/>
        <source>Not classified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Urban centre</source>
        <translation>Städtisches Zentrum</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Urban cluster</source>
        <translation>Städtischer Cluster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Rural grid cell</source>
        <translation>Ländliche Rasterzelle</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level1.qml"/>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Dense urban cluster</source>
        <translation>Dichter städtischer Cluster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Semi-dense urban cluster</source>
        <translation>Städtischer Cluster mittlerer Dichte</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Suburban or peri-urban cell</source>
        <translation>Suburbane oder periurbane Zelle</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Rural cluster</source>
        <translation>Ländlicher Cluster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Low density rural cell</source>
        <translation>Ländliche Zelle mit geringer Dichte</translation>
    </message>
    <message>
        <location filename="../../resources/styles/degurba_level2.qml"/>
        <source>Very low density rural cell</source>
        <translation>Ländliche Zelle mit sehr geringer Dichte</translation>
    </message>
    <message>
        <location filename="../../resources/styles/organisations.qml"/>
        <source>Not in one</source>
        <translation>In keinem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>Nobody</source>
        <translation>Unbewohnt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>1 to 50</source>
        <translation>1 bis 50</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>50 to 300</source>
        <translation>50 bis 300</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>300 to 1,500</source>
        <translation>300 bis 1.500</translation>
    </message>
    <message>
        <location filename="../../resources/styles/population.qml"/>
        <source>More than 1,500</source>
        <translation>Mehr als 1.500</translation>
    </message>
    <message>
        <location filename="../../resources/styles/rurality_areas.qml"/>
        <source>Unclassified</source>
        <translation>Nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Statistic</source>
        <translation>Teststatistik</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Average marginal effect</source>
        <translation>Durchschnittlicher marginaler Effekt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, standard error</source>
        <translation>Effekt, Standardfehler</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, p</source>
        <translation>Effekt, p</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, from</source>
        <translation>Effekt, von</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_coefficients.qml"/>
        <source>Effect, to</source>
        <translation>Effekt, bis</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, rural</source>
        <translation>Effekt, Land</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, urban</source>
        <translation>Effekt, Stadt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (difference)</source>
        <translation>p (Unterschied)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (difference), Holm</source>
        <translation>p (Unterschied), Holm</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (equivalence)</source>
        <translation>p (Äquivalenz)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>p (equivalence), Holm</source>
        <translation>p (Äquivalenz), Holm</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Smallest margin for same</source>
        <translation>Kleinste Äquivalenzgrenze für „gleich“</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Smallest detectable difference</source>
        <translation>Kleinster nachweisbarer Unterschied</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, rural, over all areas</source>
        <translation>Effekt, Land, über alle Gebiete</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Effect, urban, over all areas</source>
        <translation>Effekt, Stadt, über alle Gebiete</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Variance inflation, rural</source>
        <translation>Varianzinflation, Land</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_comparison.qml"/>
        <source>Variance inflation, urban</source>
        <translation>Varianzinflation, Stadt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_makeup.qml"/>
        <source>Of</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_makeup.qml"/>
        <source>Share (0-1)</source>
        <translation>Anteil (0–1)</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_makeup.qml"/>
        <source>Location quotient</source>
        <translation>Standortquotient</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Rural over urban</source>
        <translation>Land geteilt durch Stadt</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../resources/styles/table_summary.qml"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Assemble drivers</source>
        <translation>Einflussfaktoren zusammenstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Counts clusters, assets and businesses in and near areas: one row an area, to fit.</source>
        <translation>Zählt Cluster, Einrichtungen und Betriebe in Gebieten und in deren Nähe: eine Zeile je Gebiet, bereit zum Schätzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>related variety</source>
        <translation>verwandte Vielfalt (related variety)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>accessibility</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>assets</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with a clustered organisation</source>
        <translation>Gebiete mit einer Organisation in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas whose radius leaves AREAS</source>
        <translation>Gebiete, deren Umkreis über AREAS hinausreicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas without geometry</source>
        <translation>Gebiete ohne Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>There is nothing to assemble: no organisations, layers, businesses or population.</source>
        <translation>Es gibt nichts zusammenzustellen: keine Organisationen, Layer, Betriebe oder Bevölkerung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Give LAYERS of assets, ORGANISATIONS, BUSINESSES or POPULATION_FIELD.</source>
        <translation>LAYERS mit Einrichtungen, ORGANISATIONS, BUSINESSES oder POPULATION_FIELD angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>The field &apos;{population}&apos; holds negative numbers, down to {least:g}.</source>
        <translation>Das Feld „{population}“ enthält negative Zahlen, bis hinunter zu {least:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Correct them, or set them to NULL where the number is not known.</source>
        <translation>Diese Zahlen berichtigen oder auf NULL setzen, wo der Wert nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>A layer is named &apos;businesses&apos;, and businesses_near is made of BUSINESSES.</source>
        <translation>Ein Layer heißt „businesses“, und businesses_near entsteht aus BUSINESSES.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Give the layer another name.</source>
        <translation>Dem Layer einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>It is empty.</source>
        <translation>Die Angabe fehlt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field with the cluster of each.</source>
        <translation>Das Feld mit dem Cluster jeder Organisation wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>No organisation lies in any of the areas.</source>
        <translation>Keine Organisation liegt in einem der Gebiete.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Check that both layers cover the same region and that their CRS are right.</source>
        <translation>Prüfen, ob beide Layer dieselbe Region abdecken und ob ihre KBS richtig sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>The field &apos;{field}&apos; holds no SIC 2007 code ({found}).</source>
        <translation>Das Feld „{field}“ enthält keinen SIC-2007-Code ({found}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field with codes of four or five digits, such as 62012 or 62.01.</source>
        <translation>Das Feld mit Codes aus vier oder fünf Ziffern wählen, zum Beispiel 62012 oder 62.01.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{parameter}: Layer &apos;{layer}&apos; has no feature within {radius:,.10g} m of AREAS; the nearest is {km:,.0f} km from the centre of an area. Is its CRS right?</source>
        <translation>{parameter}: Layer „{layer}“ hat kein Objekt innerhalb von {radius:,.10g} m um AREAS; das nächste liegt {km:,.0f} km vom Mittelpunkt eines Gebiets entfernt. Stimmt das KBS des Layers?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Organisations with clusters</source>
        <translation>Organisationen mit Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Cluster field of the organisations</source>
        <translation>Clusterfeld der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Layers of assets (museums, stations …)</source>
        <translation>Layer mit Einrichtungen (Museen, Bahnhöfe …)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Names of the layers, comma-separated</source>
        <translation>Namen der Layer, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>All businesses</source>
        <translation>Alle Betriebe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>SIC 2007 code of the businesses</source>
        <translation>SIC-2007-Code der Betriebe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Codes left out of the varieties</source>
        <translation>Codes, die bei der Vielfalt nicht mitzählen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Land area in m²</source>
        <translation>Landfläche in m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Radius of what is near</source>
        <translation>Umkreis, in dem etwas als nah gilt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with drivers</source>
        <translation>Gebiete mit Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Fields made (;-separated)</source>
        <translation>Erzeugte Felder (durch ; getrennt)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Choose the field of BUSINESSES with the code, or leave BUSINESSES empty.</source>
        <translation>Das Feld von BUSINESSES mit dem Code wählen oder BUSINESSES leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{skipped} area has no geometry; its drivers are NULL.</source>
        <translation>{skipped} Gebiet hat keine Geometrie; seine Einflussfaktoren sind NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{skipped} areas have no geometry; their drivers are NULL.</source>
        <translation>{skipped} Gebiete haben keine Geometrie; ihre Einflussfaktoren sind NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{border} of {areas} areas ({percent:.0f} %) are near an edge: the circle of {radius:,.0f} m round the centre lies partly outside AREAS. There counts within the radius and distances miss what lies beyond where the layers stop at the edge: if there is land, counts are low and distances long; at a coast nothing is missed. Give layers that reach past AREAS by RADIUS.</source>
        <translation>{border} von {areas} Gebieten ({percent:.0f} %) sind in Randlage: Der Kreis von {radius:,.0f} m um den Mittelpunkt liegt teilweise außerhalb von AREAS. Wo die Layer am Rand enden, fehlt bei ihnen in den Anzahlen im Umkreis und in den Entfernungen, was jenseits liegt: Gibt es dort Land, sind die Anzahlen zu niedrig und die Entfernungen zu groß; an einer Küste fehlt nichts. Layer angeben, die um RADIUS über AREAS hinausreichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{unused} of {used} businesses has no geometry or no SIC 2007 code and counts in no variety.</source>
        <translation>{unused} von {used} Betrieben hat keine Geometrie oder keinen SIC-2007-Code und zählt bei der Vielfalt nicht mit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>{unused} of {used} businesses have no geometry or no SIC 2007 code and count in no variety.</source>
        <translation>{unused} von {used} Betrieben haben keine Geometrie oder keinen SIC-2007-Code und zählen bei der Vielfalt nicht mit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>only NULL</source>
        <translation>nur NULL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Rurality</source>
        <translation>Ländlichkeit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Microclusters</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Drivers</source>
        <translation>Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>{name} is not a parameter of {algorithm} and is ignored. Its parameters are {parameters}.</source>
        <translation>{name} ist kein Parameter von {algorithm} und bleibt unbeachtet. Die Parameter sind {parameters}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>There is not enough memory for this layer. Run it on a part of the data (&apos;Selected features only&apos;).</source>
        <translation>Der Arbeitsspeicher reicht für diesen Layer nicht aus. Nur einen Teil der Daten verwenden („Nur gewählte Objekte“).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classify areas from a degree-of-urbanisation grid</source>
        <translation>Gebiete anhand eines Urbanisierungsrasters klassifizieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>City, town or rural area: by where on a degree-of-urbanisation grid its people live.</source>
        <translation>Stadt, kleinere Stadt oder ländliches Gebiet: danach, wo in einem Raster des Grads der Urbanisierung die Menschen wohnen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>DEGURBA</source>
        <translation>DEGURBA</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>degree of urbanisation</source>
        <translation>Grad der Urbanisierung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>LAU</source>
        <translation>LAU</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>rural</source>
        <translation>ländlich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural areas</source>
        <translation>Ländliche Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Urban areas</source>
        <translation>Städtische Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Unclassified areas</source>
        <translation>Nicht klassifizierte Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural share of the classified (0-1)</source>
        <translation>Ländlicher Anteil an den klassifizierten (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{negative} of its cells are negative (the smallest is {least:g}).</source>
        <translation>{negative} Zellen des Rasters sind negativ (der kleinste Wert ist {least:g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>If that is how NoData is marked, set it as the raster&apos;s NoData value (&apos;Translate&apos;, &apos;Assign a specified NoData value&apos;).</source>
        <translation>Falls damit der Leerwert (NoData) gemeint ist, ihn als Leerwert des Rasters festlegen („Umwandeln (Format konvertieren)“, „Legt den Leerwert des Ausgabekanals fest“).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>None of the areas has anybody in a cell with a class.</source>
        <translation>In keinem der Gebiete wohnt jemand in einer Zelle mit Klasse.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Check that areas, grid and population cover the same region and that their CRS are right.</source>
        <translation>Prüfen, ob Gebiete, Raster und Bevölkerung dieselbe Region abdecken und ob ihre KBS richtig sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Degree-of-urbanisation grid (either level)</source>
        <translation>Raster des Grads der Urbanisierung (Stufe 1 oder 2)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Population (people per cell)</source>
        <translation>Bevölkerung (Einwohner je Zelle)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classified areas</source>
        <translation>Klassifizierte Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{empty} of {number} areas have nobody in a cell with a class, or lie outside the grid; they are NULL.</source>
        <translation>{empty} von {number} Gebieten haben niemanden in einer Zelle mit Klasse oder liegen außerhalb des Rasters; sie sind NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>{partly} of {number} areas have more than {unknown:.0%} of their people in cells without a class; these people are left out of their shares.</source>
        <translation>In {partly} von {number} Gebieten wohnen mehr als {unknown:.0%} der Menschen in Zellen ohne Klasse; diese Menschen zählen bei den Anteilen nicht mit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classify rurality</source>
        <translation>Ländlichkeit klassifizieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Gives organisations or areas their official rural or urban class.</source>
        <translation>Ordnet Organisationen oder Gebieten ihre amtliche ländliche oder städtische Klasse zu.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>urban</source>
        <translation>städtisch</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>RUC</source>
        <translation>RUC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Rural features</source>
        <translation>Ländliche Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Urban features</source>
        <translation>Städtische Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Unclassified features</source>
        <translation>Nicht klassifizierte Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Features without a code</source>
        <translation>Objekte ohne Code</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>The code is to come from the field &apos;{own}&apos; and from areas, too.</source>
        <translation>Der Code soll aus dem Feld „{own}“ und zugleich aus Gebieten kommen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Leave either CODE_FIELD or AREAS empty.</source>
        <translation>Entweder CODE_FIELD oder AREAS leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Neither a field with the code nor areas that carry it are given.</source>
        <translation>Weder ein Feld mit dem Code noch Gebiete, die ihn tragen, sind angegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose CODE_FIELD, or AREAS with AREAS_CODE_FIELD.</source>
        <translation>CODE_FIELD wählen oder AREAS mit AREAS_CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>No feature lies in any of the areas.</source>
        <translation>Kein Objekt liegt in einem der Gebiete.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Organisations or areas</source>
        <translation>Organisationen oder Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Field with the official code</source>
        <translation>Feld mit dem amtlichen Code</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Areas that carry the code (joined by location)</source>
        <translation>Gebiete, die den Code tragen (nach Lage verknüpft)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Code field of the areas</source>
        <translation>Codefeld der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Codes that mean rural, comma-separated (custom)</source>
        <translation>Codes für ländlich, durch Kommas getrennt (custom)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose the field of AREAS with the code.</source>
        <translation>Das Feld von AREAS mit dem Code wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>A table without geometry cannot be joined to areas by location.</source>
        <translation>Eine Tabelle ohne Geometrie lässt sich nicht nach Lage mit Gebieten verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Choose a layer with geometry, or give CODE_FIELD.</source>
        <translation>Einen Layer mit Geometrie wählen oder CODE_FIELD angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>{outside} of {number} features lie in none of the areas.</source>
        <translation>{outside} von {number} Objekten liegen in keinem der Gebiete.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted effects</source>
        <translation>Angelegte Effekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Create a sample study</source>
        <translation>Beispielstudie erstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Makes an invented region with known drivers planted, to try and check everything.</source>
        <translation>Erzeugt eine erfundene Region mit bekannten Einflussfaktoren, um alles auszuprobieren und zu prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>example</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Sample study</source>
        <translation>Beispielstudie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted microclusters have more than</source>
        <translation>Angelegte Mikrocluster haben mehr Organisationen als</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Random seed</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Population (1 km grid)</source>
        <translation>Bevölkerung (1-km-Raster)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>people per cell</source>
        <translation>Einwohner je Zelle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Museums</source>
        <translation>Museen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Heritage sites</source>
        <translation>Kulturdenkmäler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Universities</source>
        <translation>Universitäten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Stations</source>
        <translation>Bahnhöfe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Meetup groups</source>
        <translation>Meetup-Gruppen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Create the study&apos;s report</source>
        <translation>Bericht der Studie erstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>One page to send on, from the outputs of a study&apos;s steps: figures, map, verdicts.</source>
        <translation>Eine Seite zum Weitergeben aus den Ausgaben der Schritte einer Studie: Kennzahlen, Karte, Urteile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>microclusters</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>drivers</source>
        <translation>Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Rural against urban (summary)</source>
        <translation>Stadt und Land im Vergleich (Kennzahlen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Make-up by sector</source>
        <translation>Zusammensetzung nach Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Areas with potential</source>
        <translation>Gebiete mit Potenzial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Drivers, rural against urban</source>
        <translation>Einflussfaktoren, Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Records of the steps (settings, checks, versions)</source>
        <translation>Aufzeichnungen der Schritte (Einstellungen, Prüfungen, Versionen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/dates.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation of a population grid</source>
        <translation>Grad der Urbanisierung eines Bevölkerungsrasters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>The UN&apos;s Degree of Urbanisation on a 1 km population grid: works in any country.</source>
        <translation>Der Grad der Urbanisierung der Vereinten Nationen auf einem 1-km-Bevölkerungsraster: in jedem Land anwendbar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>GHSL</source>
        <translation>GHSL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>SMOD</source>
        <translation>SMOD</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>urban centre</source>
        <translation>städtisches Zentrum</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>urban cluster</source>
        <translation>städtischer Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>population grid</source>
        <translation>Bevölkerungsraster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban centres</source>
        <translation>Einwohner in städtischen Zentren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban clusters</source>
        <translation>Einwohner in städtischen Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in rural cells</source>
        <translation>Einwohner in ländlichen Zellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rural share of the population (0-1)</source>
        <translation>Ländlicher Anteil an der Bevölkerung (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of Urbanisation, level 1</source>
        <translation>Grad der Urbanisierung, Stufe 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of Urbanisation, level 2</source>
        <translation>Grad der Urbanisierung, Stufe 2</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>All its cells where POPULATION lies are NoData.</source>
        <translation>Alle Zellen des Rasters im Bereich von POPULATION sind Leerwerte (NoData).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Choose a raster of the same region, or leave it empty.</source>
        <translation>Ein Raster derselben Region wählen oder leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Its values go from {low:g} to {high:g}: they are neither shares (0 to 1) nor square metres of a cell (0 to {cell:,.0f}).</source>
        <translation>Die Werte des Rasters reichen von {low:g} bis {high:g}: Sie sind weder Anteile (0 bis 1) noch Quadratmeter einer Zelle (0 bis {cell:,.0f}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Convert it with the raster calculator (per cent divided by 100, for instance).</source>
        <translation>Das Raster mit dem Rasterrechner umrechnen (zum Beispiel Prozent durch 100 teilen).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>No cell has any land.</source>
        <translation>Keine Zelle enthält Land.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Choose the raster of land, not that of water.</source>
        <translation>Das Raster der Landflächen wählen, nicht das der Wasserflächen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rules: {rule_set}.</source>
        <translation>Regeln: {rule_set}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>{name} is taken for square metres (the largest value is {high:,.0f}).</source>
        <translation>{name} wird als Quadratmeter gelesen (der größte Wert ist {high:,.0f}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Population (people per 1 km cell)</source>
        <translation>Bevölkerung (Einwohner je 1-km-Zelle)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Land area (m² or 0-1 share of the cell)</source>
        <translation>Landfläche (m² oder Anteil an der Zelle, 0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Built-up area (m² or 0-1 share of the cell)</source>
        <translation>Bebaute Fläche (m² oder Anteil an der Zelle, 0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation</source>
        <translation>Grad der Urbanisierung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect microclusters</source>
        <translation>Mikrocluster erkennen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Finds microclusters of organisations by their density: HDBSCAN or DBSCAN.</source>
        <translation>Findet Mikrocluster von Organisationen anhand ihrer Dichte: HDBSCAN oder DBSCAN.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>hot spot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>creative industries</source>
        <translation>Kreativwirtschaft</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Rural clusters</source>
        <translation>Ländliche Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Urban clusters</source>
        <translation>Städtische Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of organisations in a cluster (0-1)</source>
        <translation>Anteil der Organisationen in einem Cluster (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of rural organisations in a cluster (0-1)</source>
        <translation>Anteil der ländlichen Organisationen in einem Cluster (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of urban organisations in a cluster (0-1)</source>
        <translation>Anteil der städtischen Organisationen in einem Cluster (0–1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations skipped</source>
        <translation>Übersprungene Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations that the radius limit left out</source>
        <translation>Organisationen, die wegen der Radiusgrenze wegfallen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS used (metres)</source>
        <translation>Verwendetes EPS (Meter)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>REPORT: detecting again over a range of MIN_CLUSTER_SIZE and MAX_RADIUS</source>
        <translation>REPORT: Die Erkennung läuft mehrmals, mit verschiedenen Werten von MIN_CLUSTER_SIZE und MAX_RADIUS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Smallest cluster (organisations or weight)</source>
        <translation>Kleinster Cluster (Organisationen oder Gewicht)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Neighbours that make a place dense</source>
        <translation>Nachbarn, die einen Ort dicht machen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Largest radius of a cluster (0 for no limit)</source>
        <translation>Größter Radius eines Clusters (0 für keine Grenze)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Selection (HDBSCAN)</source>
        <translation>Auswahl (HDBSCAN)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Distance (DBSCAN; empty: found from the data)</source>
        <translation>Abstand (DBSCAN; leer: aus den Daten bestimmt)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect within each value of</source>
        <translation>Erkennen innerhalb jedes Werts von</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Outline of clusters</source>
        <translation>Umriss der Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Record of the run, for the study&apos;s report</source>
        <translation>Aufzeichnung des Laufs, für den Bericht der Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>{without} of {used} features is skipped: it has no geometry, or no value in GROUP_FIELD or WEIGHT_FIELD.</source>
        <translation>{without} von {used} Objekten wird übersprungen: Es hat keine Geometrie oder keinen Wert in GROUP_FIELD oder WEIGHT_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>{without} of {used} features are skipped: they have no geometry, or no value in GROUP_FIELD or WEIGHT_FIELD.</source>
        <translation>{without} von {used} Objekten werden übersprungen: Sie haben keine Geometrie oder keinen Wert in GROUP_FIELD oder WEIGHT_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS: It is for dbscan only and has no effect on hdbscan.</source>
        <translation>EPS: Der Wert gilt nur für dbscan und hat auf hdbscan keinen Einfluss.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MIN_CLUSTER_SIZE: There are no clusters: {number} organisation (weight {total:g}) is fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES ({samples:g}). Give smaller numbers.</source>
        <translation>MIN_CLUSTER_SIZE: Es gibt keine Cluster: {number} Organisation (Gewicht {total:g}) ist weniger als MIN_CLUSTER_SIZE ({size:g}) oder MIN_SAMPLES ({samples:g}). Kleinere Zahlen angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MIN_CLUSTER_SIZE: There are no clusters: the {number} organisations (weight {total:g}) are fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES ({samples:g}). Give smaller numbers.</source>
        <translation>MIN_CLUSTER_SIZE: Es gibt keine Cluster: Die {number} Organisationen (Gewicht {total:g}) sind weniger als MIN_CLUSTER_SIZE ({size:g}) oder MIN_SAMPLES ({samples:g}). Kleinere Zahlen angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MAX_RADIUS left {trimmed} organisation out of a branch that it shortened.</source>
        <translation>Wegen MAX_RADIUS fällt {trimmed} Organisation aus einem Zweig weg, der dadurch kürzer wurde.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>MAX_RADIUS left {trimmed} organisations out of branches that it shortened.</source>
        <translation>Wegen MAX_RADIUS fallen {trimmed} Organisationen aus Zweigen weg, die dadurch kürzer wurden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>There are no clusters. Try a smaller MIN_CLUSTER_SIZE or MIN_SAMPLES, or a larger MAX_RADIUS or EPS.</source>
        <translation>Es gibt keine Cluster. Eine kleinere MIN_CLUSTER_SIZE oder kleinere MIN_SAMPLES ausprobieren, oder einen größeren MAX_RADIUS oder ein größeres EPS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detected.py"/>
        <source>EPS is each group&apos;s own, from the knee of its k-distance curve: from {least:.1f} to {most:.1f} m ({groups}). EPS_USED is NULL.</source>
        <translation>EPS ist bei jeder Gruppe das eigene, vom Knick ihrer k-Distanz-Kurve: von {least:.1f} bis {most:.1f} m ({groups}). EPS_USED ist NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detected.py"/>
        <source>EPS is {eps:.1f} m, from the knee of the k-distance curve.</source>
        <translation>EPS ist {eps:.1f} m, vom Knick der k-Distanz-Kurve.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detected.py"/>
        <source>{group} {eps:.1f} m</source>
        <translation>{group} {eps:.1f} m</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows used</source>
        <translation>Verwendete Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural rows used</source>
        <translation>Verwendete ländliche Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Akaike information criterion</source>
        <translation>Akaike-Informationskriterium</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>McFadden&apos;s pseudo R² (R² for ols)</source>
        <translation>Pseudo-R² nach McFadden (R² bei ols)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Wald statistic: all drivers act alike</source>
        <translation>Wald-Statistik: Alle Einflussfaktoren wirken in Stadt und Land gleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Its p value</source>
        <translation>Zugehöriger p-Wert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Moran&apos;s I of the residuals</source>
        <translation>Morans I der Residuen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Area under the ROC curve, spatially cross-validated</source>
        <translation>Fläche unter der ROC-Kurve, räumlich kreuzvalidiert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Condition number of the drivers</source>
        <translation>Konditionszahl der Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fit drivers, rural against urban</source>
        <translation>Einflussfaktoren schätzen, Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fits drivers in rural and urban places and says of each whether its effect is the same, different, or cannot be told apart.</source>
        <translation>Schätzt Einflussfaktoren für Land und Stadt und sagt von jedem, ob sein Effekt gleich oder verschieden ist oder ob es unentschieden bleibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>marginal effects</source>
        <translation>marginale Effekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>equivalence</source>
        <translation>Äquivalenz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley</source>
        <translation>Conley</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regimes</source>
        <translation>Regime</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows skipped</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>&apos;{outcome}&apos; is the outcome, too.</source>
        <translation>„{outcome}“ ist zugleich die Zielgröße.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Take it out of the drivers, or choose another outcome.</source>
        <translation>Das Feld aus den Einflussfaktoren nehmen oder eine andere Zielgröße wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>COVARIANCE is cluster, and no field says which rows belong together.</source>
        <translation>COVARIANCE ist cluster, aber kein Feld sagt, welche Zeilen zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Choose the field, or another COVARIANCE.</source>
        <translation>Das Feld oder eine andere COVARIANCE wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley errors need places, and INPUT is a table without geometry.</source>
        <translation>Conley-Standardfehler brauchen Orte, und INPUT ist eine Tabelle ohne Geometrie.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Use robust or cluster, or choose a layer with geometry.</source>
        <translation>robust oder cluster verwenden oder einen Layer mit Geometrie wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>No row is complete (NULL in {reasons}).</source>
        <translation>Keine Zeile ist vollständig (NULL in {reasons}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Leave out the drivers that are mostly NULL, or fill them.</source>
        <translation>Einflussfaktoren, die meist NULL sind, weglassen oder ihre Werte ergänzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Areas, or any layer or table</source>
        <translation>Gebiete oder ein beliebiger Layer oder eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Drivers taken as log(1 + x)</source>
        <translation>Einflussfaktoren, die als log(1 + x) eingehen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Effects per standard deviation of a driver</source>
        <translation>Effekte je Standardabweichung eines Einflussfaktors</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Standard errors</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Groups for clustered errors</source>
        <translation>Gruppen für geclusterte Standardfehler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Microcluster of each area (empty: cluster_id, if there is one)</source>
        <translation>Mikrocluster jedes Gebiets (leer: cluster_id, falls vorhanden)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Reach of the Conley errors</source>
        <translation>Reichweite der Conley-Standardfehler</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Largest difference that still counts as the same (empty: from the data)</source>
        <translation>Größter Unterschied, der noch als gleich gilt (leer: aus den Daten)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Confidence (percent)</source>
        <translation>Konfidenzniveau (Prozent)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural against urban</source>
        <translation>Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Choose a field of INPUT.</source>
        <translation>Ein Feld von INPUT wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>the outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>rurality</source>
        <translation>Ländlichkeit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>{missing} of {rows} rows is skipped because something is NULL: {reasons}.</source>
        <translation>{missing} von {rows} Zeilen wird übersprungen, weil etwas NULL ist: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>{missing} of {rows} rows are skipped because something is NULL: {reasons}.</source>
        <translation>{missing} von {rows} Zeilen werden übersprungen, weil etwas NULL ist: {reasons}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>RECORDS: A fit that was recorded has other figures than COEFFICIENTS and COMPARISON: they are of two runs. The tables count, and that record is left out.</source>
        <translation>RECORDS: Eine aufgezeichnete Schätzung hat andere Werte als COEFFICIENTS und COMPARISON: Sie stammen aus zwei Läufen. Es gelten die Tabellen; diese Aufzeichnung entfällt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It has no field {missing}.</source>
        <translation>Es fehlt in der Tabelle: {missing}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the table that &apos;Fit drivers&apos; made.</source>
        <translation>Die Tabelle aus „Einflussfaktoren schätzen“ angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>{driver}: the same.</source>
        <translation>{driver}: gleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>{driver}: different.</source>
        <translation>{driver}: verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>{driver}: cannot tell.</source>
        <translation>{driver}: unentschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It is empty, and the verdicts need both tables of the fit.</source>
        <translation>Die Angabe fehlt, und die Urteile brauchen beide Tabellen der Schätzung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give both COEFFICIENTS and COMPARISON, or neither.</source>
        <translation>COEFFICIENTS und COMPARISON beide angeben oder keine von beiden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>COMPARISON: It has no rows, so the report says nothing of drivers.</source>
        <translation>COMPARISON: Die Tabelle hat keine Zeilen; der Bericht sagt daher nichts zu Einflussfaktoren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>It does not hold the rows of the driver &apos;{driver}&apos;, which COMPARISON has.</source>
        <translation>In der Tabelle fehlen die Zeilen des Einflussfaktors „{driver}“, den COMPARISON enthält.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the two tables that one run of &apos;Fit drivers&apos; made, whole.</source>
        <translation>Die beiden Tabellen aus demselben Lauf von „Einflussfaktoren schätzen“ vollständig angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>The verdict on the driver &apos;{driver}&apos; is &apos;{verdict}&apos;; it must be one of {verdicts}.</source>
        <translation>Das Urteil zum Einflussfaktor „{driver}“ ist „{verdict}“; möglich sind: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>There is no verdict on the driver &apos;{driver}&apos;; it must be one of {verdicts}.</source>
        <translation>Zum Einflussfaktor „{driver}“ gibt es kein Urteil; möglich sind: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fitted.py"/>
        <source>Give the table that &apos;Fit drivers&apos; made, as it is.</source>
        <translation>Die Tabelle aus „Einflussfaktoren schätzen“ unverändert angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>Try a smaller MIN_CLUSTER_SIZE ({smaller}, say).</source>
        <translation>Eine kleinere MIN_CLUSTER_SIZE ausprobieren (zum Beispiel {smaller}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>Try a smaller MIN_SAMPLES, or a larger region.</source>
        <translation>Kleinere MIN_SAMPLES oder eine größere Region ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>No rural microcluster was found.</source>
        <translation>Kein ländlicher Mikrocluster wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/hints.py"/>
        <source>No urban microcluster was found.</source>
        <translation>Kein städtischer Mikrocluster wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Choose the layers of one run of &apos;Detect microclusters&apos;, or a field that both have.</source>
        <translation>Die Layer aus demselben Lauf von „Mikrocluster erkennen“ wählen oder ein Feld, das beide haben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Run &apos;Classify rurality&apos; first, or choose another field.</source>
        <translation>Zuerst „Ländlichkeit klassifizieren“ ausführen oder ein anderes Feld wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>{layer} has no field &apos;{name}&apos;; it has: {fields}.</source>
        <translation>In {layer} gibt es kein Feld „{name}“; vorhanden sind: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Cluster field of both layers</source>
        <translation>Clusterfeld beider Layer</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Rurality of the organisations</source>
        <translation>Ländlichkeit der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>CLUSTERS: There are no clusters.</source>
        <translation>CLUSTERS: Es gibt keine Cluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The layer &apos;{value}&apos; could not be loaded.</source>
        <translation>Der Layer „{value}“ konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Check its path, and its table name in a file of several tables (file.gpkg|layername=table).</source>
        <translation>Den Pfad prüfen, bei einer Datei mit mehreren Tabellen auch den Namen der Tabelle (file.gpkg|layername=table).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is neither yes nor no.</source>
        <translation>„{value}“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Use true or false.</source>
        <translation>true oder false verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The field &apos;{field}&apos; is of type {type}, not a number.</source>
        <translation>Das Feld „{field}“ ist vom Typ {type} und enthält keine Zahlen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a numeric field, or convert it with the field calculator (to_real).</source>
        <translation>Ein Zahlenfeld wählen oder das Feld mit dem Feldrechner umwandeln (to_real).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose where to write it.</source>
        <translation>Wählen, wohin die Ausgabe geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not one of its choices.</source>
        <translation>„{value}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Use one of {options}.</source>
        <translation>Möglich sind: {options}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number.</source>
        <translation>Eine Zahl angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not a finite number.</source>
        <translation>„{value}“ ist keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a plain number.</source>
        <translation>Eine einfache Zahl angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It is {value}.</source>
        <translation>Der Wert ist {value}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a whole number.</source>
        <translation>Eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a layer.</source>
        <translation>Einen Layer wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose a raster.</source>
        <translation>Ein Raster wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>The raster &apos;{value}&apos; could not be loaded.</source>
        <translation>Das Raster „{value}“ konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Check its path, and that the file is a raster.</source>
        <translation>Den Pfad prüfen und ob die Datei ein Raster ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It names a field, but {layer} is empty.</source>
        <translation>Hier ist ein Feld angegeben, aber {layer} ist leer.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose {layer}, or leave this empty.</source>
        <translation>{layer} wählen oder dies leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It names {wanted} fields.</source>
        <translation>{wanted} Felder sind angegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose one.</source>
        <translation>Nur eines wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{value}&apos; is not a number.</source>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a plain number, without a unit.</source>
        <translation>Eine einfache Zahl ohne Einheit angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>It is {result:g}.</source>
        <translation>Der Wert ist {result:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number at most {high:g}.</source>
        <translation>Eine Zahl von höchstens {high:g} angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number at least {low:g}.</source>
        <translation>Eine Zahl von mindestens {low:g} angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Give a number from {low:g} to {high:g}.</source>
        <translation>Eine Zahl von {low:g} bis {high:g} angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>QGIS cannot tell the extent of the layer &apos;{value}&apos;.</source>
        <translation>QGIS kann die Ausdehnung des Layers „{value}“ nicht bestimmen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Look for a coordinate that is infinite, and mend it.</source>
        <translation>Nach einer unendlichen Koordinate suchen und sie berichtigen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{layer}&apos; is not a vector layer.</source>
        <translation>„{layer}“ ist kein Vektorlayer.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose vector layers only.</source>
        <translation>Nur Vektorlayer wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>&apos;{each}&apos; is not a field of the layer; it has: {have}.</source>
        <translation>„{each}“ ist kein Feld des Layers; vorhanden sind: {have}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>Choose one of these.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/parameters.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profile microclusters</source>
        <translation>Mikrocluster charakterisieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Says what microclusters are made of, and what they bring: sectors, variety, jobs.</source>
        <translation>Sagt, woraus Mikrocluster bestehen und was sie bringen: Teilbranchen, Vielfalt, Beschäftigung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>location quotient</source>
        <translation>Standortquotient</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>specialisation</source>
        <translation>Spezialisierung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>SIC</source>
        <translation>SIC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>DCMS</source>
        <translation>DCMS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sectors</source>
        <translation>Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Organisations without a sector or a geometry</source>
        <translation>Organisationen ohne Teilbranche oder Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Choose the field with the sub-sector or the SIC 2007 code of each organisation.</source>
        <translation>Das Feld mit der Teilbranche oder dem SIC-2007-Code jeder Organisation wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sector, or SIC 2007 code</source>
        <translation>Teilbranche oder SIC-2007-Code</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sectors are</source>
        <translation>Lesart der Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profiled microclusters</source>
        <translation>Charakterisierte Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>RURALITY_FIELD: ORGANISATIONS have none, so MAKEUP tells no rural from urban.</source>
        <translation>RURALITY_FIELD: ORGANISATIONS haben kein solches Feld; MAKEUP unterscheidet daher nicht zwischen Land und Stadt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>{skipped} of {total} organisations is skipped: it has no geometry or no sector.</source>
        <translation>{skipped} von {total} Organisationen wird übersprungen: Sie hat keine Geometrie oder keine Teilbranche.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>{skipped} of {total} organisations are skipped: they have no geometry or no sector.</source>
        <translation>{skipped} von {total} Organisationen werden übersprungen: Sie haben keine Geometrie oder keine Teilbranche.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recorded.py"/>
        <source>RECORDS: More than one detection that was recorded fits SUMMARY. The last one counts, the others are left out.</source>
        <translation>RECORDS: Mehr als eine aufgezeichnete Erkennung passt zu SUMMARY. Die letzte gilt, die übrigen entfallen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recorded.py"/>
        <source>RECORDS: More than one fit that was recorded could be meant. The last one counts, the others are left out.</source>
        <translation>RECORDS: Mehr als eine aufgezeichnete Schätzung könnte gemeint sein. Die letzte gilt, die übrigen entfallen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>The record of the run could not be kept ({reason}).</source>
        <translation>Die Aufzeichnung des Laufs ließ sich nicht anlegen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>Run again without REPORT, and tell the plugin&apos;s authors.</source>
        <translation>Erneut ohne REPORT ausführen und die Autoren der Erweiterung benachrichtigen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>&apos;{layer}&apos; has not the fields {columns}.</source>
        <translation>„{layer}“ hat nicht die Felder {columns}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/recording.py"/>
        <source>Give the RECORD outputs of the steps.</source>
        <translation>Die Ausgaben RECORD der Schritte angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas: potential</source>
        <translation>Gebiete: Potenzial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban summary</source>
        <translation>Kennzahlen für Stadt und Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban study</source>
        <translation>Stadt-Land-Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>The whole study in one run: classify, detect, profile, summarise, assemble, fit.</source>
        <translation>Die ganze Studie in einem Lauf: klassifizieren, erkennen, charakterisieren, zusammenfassen, zusammenstellen, schätzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas that the fit skipped</source>
        <translation>Gebiete, die bei der Schätzung übersprungen wurden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Choose the field of AREAS with the official code.</source>
        <translation>Das Feld von AREAS mit dem amtlichen Code wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>There is nothing that could drive clusters: no layers, no businesses, no fields.</source>
        <translation>Es gibt nichts, was Cluster beeinflussen könnte: keine Layer, keine Betriebe, keine Felder.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Give LAYERS of assets, BUSINESSES with SIC_FIELD, or DRIVERS of the areas.</source>
        <translation>LAYERS mit Einrichtungen, BUSINESSES mit SIC_FIELD oder DRIVERS der Gebiete angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>COVARIANCE is cluster, and no field says which areas belong together.</source>
        <translation>COVARIANCE ist cluster, aber kein Feld sagt, welche Gebiete zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Organisations: {organisations}. Areas: {areas}, rural or urban by {field}.</source>
        <translation>Organisationen: {organisations}. Gebiete: {areas}, ländlich oder städtisch nach {field}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Microclusters: {method}, at least {least} organisations in a circle of {radius} radius.</source>
        <translation>Mikrocluster: {method}, mindestens {least} Organisationen in einem Kreis mit dem Radius {radius}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Microclusters: {method}, at least {least} organisations.</source>
        <translation>Mikrocluster: {method}, mindestens {least} Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>1 of 6: classify areas and organisations as rural or urban</source>
        <translation>1 von 6: Gebiete und Organisationen als ländlich oder städtisch klassifizieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>2 of 6: detect microclusters</source>
        <translation>2 von 6: Mikrocluster erkennen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>3 of 6: profile microclusters</source>
        <translation>3 von 6: Mikrocluster charakterisieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>4 of 6: summarise rural and urban</source>
        <translation>4 von 6: Stadt-Land-Kennzahlen zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>5 of 6: assemble drivers</source>
        <translation>5 von 6: Einflussfaktoren zusammenstellen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>6 of 6: fit drivers, rural against urban</source>
        <translation>6 von 6: Einflussfaktoren schätzen, Stadt und Land im Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Drivers fitted</source>
        <translation>Geschätzte Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Official code of the areas</source>
        <translation>Amtlicher Code der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>More drivers, fields of the areas</source>
        <translation>Weitere Einflussfaktoren, Felder der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Measure of the assets</source>
        <translation>Maß für die Einrichtungen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Outcome (a field)</source>
        <translation>Zielgröße (ein Feld)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>No SECTOR_FIELD: the microclusters have no profile.</source>
        <translation>Kein SECTOR_FIELD: Die Mikrocluster haben kein Profil.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas with drivers and predictions</source>
        <translation>Gebiete mit Einflussfaktoren und Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Sub-sector of the organisations</source>
        <translation>Teilbranche der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Population of the areas</source>
        <translation>Bevölkerung der Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Land area of the areas in m²</source>
        <translation>Landfläche der Gebiete in m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the table that &apos;{step}&apos; made.</source>
        <translation>Die Tabelle aus „{step}“ angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Summarise rural and urban</source>
        <translation>Stadt-Land-Kennzahlen zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>It has no field cluster_id or organisations.</source>
        <translation>Das Feld cluster_id oder organisations fehlt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the clusters that &apos;Detect microclusters&apos; or &apos;Profile microclusters&apos; made.</source>
        <translation>Die Cluster aus „Mikrocluster erkennen“ oder „Mikrocluster charakterisieren“ angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>It has no metric {name}.</source>
        <translation>Die Kennzahl {name} fehlt in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>Give the table that &apos;Summarise rural and urban&apos; made, whole.</source>
        <translation>Die Tabelle aus „Stadt-Land-Kennzahlen zusammenfassen“ vollständig angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>CLUSTERS: {number} feature without a {field} is left out.</source>
        <translation>CLUSTERS: {number} Objekt ohne {field} bleibt außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_facts_reading.py"/>
        <source>CLUSTERS: {number} features without a {field} are left out.</source>
        <translation>CLUSTERS: {number} Objekte ohne {field} bleiben außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>OUTCOME: &apos;{outcome}&apos; is what the study makes of the microclusters; the field of that name that AREAS have is replaced. To fit your own field, rename it.</source>
        <translation>OUTCOME: „{outcome}“ ist das Feld, das die Studie aus den Mikroclustern bildet; das gleichnamige Feld von AREAS wird ersetzt. Soll stattdessen das eigene Feld geschätzt werden, dieses umbenennen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>&apos;{name}&apos; is neither a field of AREAS nor one of {outcomes}.</source>
        <translation>„{name}“ ist weder ein Feld von AREAS noch eines von {outcomes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>Use one of these, or a field of AREAS: {fields}.</source>
        <translation>Eines davon oder ein Feld von AREAS verwenden: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>The study makes a field &apos;{name}&apos; itself, which would replace the one of {layer} before it is read.</source>
        <translation>Die Studie erzeugt selbst ein Feld „{name}“. Es würde das gleichnamige Feld von {layer} ersetzen, bevor dieses gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fields.py"/>
        <source>Rename the field in {layer} (&apos;Rename field&apos;), and choose it by its new name.</source>
        <translation>Das Feld in {layer} umbenennen („Feld umbenennen“) und unter dem neuen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is {value:g} in all {areas:,} rural areas, so drivers cannot be compared. Try a larger MIN_CLUSTER_SIZE, smaller areas, or another OUTCOME.</source>
        <translation>{outcome} ist in allen {areas:,} ländlichen Gebieten {value:g}; Einflussfaktoren lassen sich daher nicht vergleichen. Eine größere MIN_CLUSTER_SIZE, kleinere Gebiete oder ein anderes OUTCOME ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is {value:g} in all {areas:,} urban areas, so drivers cannot be compared. Try a larger MIN_CLUSTER_SIZE, smaller areas, or another OUTCOME.</source>
        <translation>{outcome} ist in allen {areas:,} städtischen Gebieten {value:g}; Einflussfaktoren lassen sich daher nicht vergleichen. Eine größere MIN_CLUSTER_SIZE, kleinere Gebiete oder ein anderes OUTCOME ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is 0 in all {areas:,} rural areas that could be fitted, so drivers cannot be compared.</source>
        <translation>{outcome} ist in allen {areas:,} ländlichen Gebieten, die in die Schätzung eingehen konnten, 0; Einflussfaktoren lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>{outcome} is 0 in all {areas:,} urban areas that could be fitted, so drivers cannot be compared.</source>
        <translation>{outcome} ist in allen {areas:,} städtischen Gebieten, die in die Schätzung eingehen konnten, 0; Einflussfaktoren lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>No rural microcluster was found, so drivers cannot be compared.</source>
        <translation>Kein ländlicher Mikrocluster wurde gefunden; Einflussfaktoren lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/study_fit.py"/>
        <source>No urban microcluster was found, so drivers cannot be compared.</source>
        <translation>Kein städtischer Mikrocluster wurde gefunden; Einflussfaktoren lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Sums up organisations and microclusters, rural against urban, in one table.</source>
        <translation>Fasst Organisationen und Mikrocluster in einer Tabelle zusammen, Stadt und Land im Vergleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>clustered share</source>
        <translation>Anteil in Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Organisations without rurality or a geometry</source>
        <translation>Organisationen ohne Ländlichkeit oder Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>It holds only NULL, so there is neither rural nor urban to compare.</source>
        <translation>Das Feld enthält nur NULL; daher gibt es weder Land noch Stadt zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>RURALITY_FIELD: {differing} clusters have another &apos;{field}&apos; in CLUSTERS than most of their members have. The members decide here.</source>
        <translation>RURALITY_FIELD: {differing} Cluster haben in CLUSTERS im Feld „{field}“ einen anderen Wert als die meisten ihrer Mitglieder. Hier entscheiden die Mitglieder.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>CLUSTERS: It has no field {name}; median_{name} is NULL.</source>
        <translation>CLUSTERS: Das Feld {name} fehlt; median_{name} ist NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>{unknown} of {total} organisations have no rurality. They count under &apos;all&apos; only.</source>
        <translation>{unknown} von {total} Organisationen haben keine Ländlichkeit. Sie zählen nur unter „all“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>{without} of {total} organisations have no geometry and are left out.</source>
        <translation>{without} von {total} Organisationen haben keine Geometrie und bleiben außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Test microclusters against all businesses</source>
        <translation>Mikrocluster gegen alle Betriebe testen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Finds microclusters and tests each: is there more of this industry than business in general would put there?</source>
        <translation>Findet Mikrocluster und testet jeden: Gibt es dort mehr von dieser Branche, als die Wirtschaft insgesamt erwarten lässt?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>scan statistic</source>
        <translation>Scan-Statistik</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>significance</source>
        <translation>Signifikanz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>permutation</source>
        <translation>Permutation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant clusters</source>
        <translation>Signifikante Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant rural clusters</source>
        <translation>Signifikante ländliche Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>The organisations are among the businesses</source>
        <translation>Die Organisationen sind unter den Betrieben</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Relabellings</source>
        <translation>Permutationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>{skipped} of {organisations} businesses has no geometry.</source>
        <translation>{skipped} von {organisations} Betrieben hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>{skipped} of {organisations} businesses have no geometry.</source>
        <translation>{skipped} von {organisations} Betrieben haben keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>PERMUTATIONS: With {permutations} relabelling no p value can be 0.05 or less; give 19 or more.</source>
        <translation>PERMUTATIONS: Mit {permutations} Permutation kann kein p-Wert 0,05 oder kleiner sein; mindestens 19 angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>PERMUTATIONS: With {permutations} relabellings no p value can be 0.05 or less; give 19 or more.</source>
        <translation>PERMUTATIONS: Mit {permutations} Permutationen kann kein p-Wert 0,05 oder kleiner sein; mindestens 19 angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Under pure chance the median location quotient of a cluster is {quotient:.2f}.</source>
        <translation>Bei reinem Zufall ist der Median des Standortquotienten eines Clusters {quotient:.2f}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>The coordinates {x:.6g}, {y:.6g} lie outside the layer&apos;s CRS.</source>
        <translation>Die Koordinaten {x:.6g}; {y:.6g} liegen außerhalb des KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Check that the layer&apos;s CRS is the one its coordinates are in.</source>
        <translation>Prüfen, ob das KBS des Layers das seiner Koordinaten ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>QGIS cannot tell the extent of the layer.</source>
        <translation>QGIS kann die Ausdehnung des Layers nicht bestimmen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>It is a table without geometry.</source>
        <translation>Die Eingabe ist eine Tabelle ohne Geometrie.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Choose a layer with geometry.</source>
        <translation>Einen Layer mit Geometrie wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>Layer &apos;{name}&apos;: {problem}</source>
        <translation>Layer „{name}“: {problem}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/assets.py"/>
        <source>{remedy}</source>
        <translation>{remedy}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Rural organisations</source>
        <translation>Ländliche Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Organisations per km²</source>
        <translation>Organisationen je km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>(LQ {quotient})</source>
        <translation>(LQ {quotient})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Largest sector</source>
        <translation>Größte Teilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Most concentrated</source>
        <translation>Höchste Konzentration</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Against all businesses</source>
        <translation>Gegenüber allen Betrieben</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Significance (p)</source>
        <translation>Signifikanz (p)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Microcluster {number}</source>
        <translation>Mikrocluster {number}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Rural</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Urban</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>Mixed or unknown</source>
        <translation>Gemischt oder unbekannt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/cluster_card.py"/>
        <source>{times} times expected</source>
        <translation>das {times}-Fache des Erwarteten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>a projection centred on the data</source>
        <translation>eine auf die Daten zentrierte Projektion</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>The layer has no coordinate reference system, so its distances have no unit.</source>
        <translation>Der Layer hat kein Koordinatenbezugssystem; seine Entfernungen haben daher keine Einheit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>Set it with &apos;Assign projection&apos;, or in the layer&apos;s properties.</source>
        <translation>Das KBS mit „Projektion zuweisen“ oder in den Layereigenschaften festlegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>The coordinates (about {x:.6g}, {y:.6g}) lie outside {crs}.</source>
        <translation>Die Koordinaten (rund {x:.6g}; {y:.6g}) liegen außerhalb von {crs}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{parameter}: {reason}; distances are computed in a Lambert azimuthal equal-area projection centred on the data (latitude {lat:.4f}°, longitude {lon:.4f}°).</source>
        <translation>{parameter}: {reason}; Entfernungen werden in einer flächentreuen Azimutalprojektion nach Lambert berechnet, zentriert auf die Daten (Breite {lat:.4f}°, Länge {lon:.4f}°).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{crs} is geographic</source>
        <translation>{crs} ist geographisch</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{crs} is not in metres</source>
        <translation>{crs} ist nicht in Metern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{crs} does not reach all of the data</source>
        <translation>{crs} deckt nicht alle Daten ab</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>the scale of {crs} is off by up to {percent:.1f} % at the data</source>
        <translation>Der Maßstab von {crs} weicht bei den Daten um bis zu {percent:.1f} % ab</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{lost} of its {points} points cannot be projected from {crs} to {working}, for instance {x:.6g}, {y:.6g}.</source>
        <translation>{lost} der {points} Punkte lassen sich nicht projizieren ({crs} → {working}), zum Beispiel {x:.6g}; {y:.6g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>Check that the layer&apos;s CRS is the one its coordinates are in, and remove points that lie elsewhere.</source>
        <translation>Prüfen, ob das KBS des Layers das seiner Koordinaten ist, und Punkte entfernen, die anderswo liegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/crs.py"/>
        <source>{parameter}: The data spread so far that no one projection suits them all: distances are off by up to {percent:.1f} % at the edge of the data. Run each region on its own for exact ones.</source>
        <translation>{parameter}: Die Daten erstrecken sich so weit, dass keine einzelne Projektion für alle passt: Am Rand der Daten sind Entfernungen um bis zu {percent:.1f} % falsch. Für genaue Entfernungen jede Region in einem eigenen Lauf auswerten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{path} (table {table})</source>
        <translation>{path} (Tabelle {table})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; would become a file of that very name.</source>
        <translation>Aus „{text}“ würde eine Datei mit genau diesem Namen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Write {form} to put a table into a GeoPackage.</source>
        <translation>Für eine Tabelle in einem GeoPackage {form} schreiben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; is not the name of a GeoTIFF file.</source>
        <translation>„{text}“ ist nicht der Name einer GeoTIFF-Datei.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Write a .tif file.</source>
        <translation>Eine .tif-Datei schreiben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{table}&apos; is the name of a system table, which would be lost.</source>
        <translation>„{table}“ ist der Name einer Systemtabelle, die verloren ginge.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give the table another name, which does not start with gpkg_, sqlite_ or rtree_ and is not layer_styles.</source>
        <translation>Der Tabelle einen anderen Namen geben, der nicht mit gpkg_, sqlite_ oder rtree_ beginnt und nicht layer_styles ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>&apos;{text}&apos; ends in {ending}, and what is written is a page of HTML.</source>
        <translation>„{text}“ endet auf {ending}, geschrieben wird aber eine HTML-Seite.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give a name that ends in .html; to have a PDF, open the page in a browser and print it to one.</source>
        <translation>Einen Namen angeben, der auf .html endet; für ein PDF die Seite in einem Browser öffnen und als PDF drucken.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>Der Ordner {folder} existiert nicht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Create it, or choose another.</source>
        <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{target} cannot be written.</source>
        <translation>{target} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>Einen anderen Ort wählen oder die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give the name of a file in it.</source>
        <translation>Den Namen einer Datei darin angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>It goes to the same place as {other}: {place}.</source>
        <translation>Die Ausgabe geht an denselben Ort wie {other}: {place}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Give each output a file of its own, or tables of one GeoPackage as {table}.</source>
        <translation>Jeder Ausgabe eine eigene Datei geben oder Tabellen eines GeoPackage in der Form {table}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>It would overwrite the input {other}: {there}.</source>
        <translation>Die Ausgabe würde die Eingabe {other} überschreiben: {there}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/destinations.py"/>
        <source>Choose another file, or another table of the same GeoPackage as {table}.</source>
        <translation>Eine andere Datei wählen oder eine andere Tabelle desselben GeoPackage in der Form {table}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/outlines.py"/>
        <source>OUTLINE: The geometry engine of this QGIS (GEOS {version}) has no safe concave hull; outlines are convex.</source>
        <translation>OUTLINE: Die Geometriebibliothek dieses QGIS (GEOS {version}) hat keine sichere konkave Hülle; die Umrisse sind konvex.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/overlay.py"/>
        <source>A shape near {x:.6g}, {y:.6g} cannot be projected from {crs} to {working}.</source>
        <translation>Eine Form bei {x:.6g}; {y:.6g} lässt sich nicht projizieren ({crs} → {working}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{microclusters}: {rural} rural, {urban} urban and {other} mixed or unknown.</source>
        <translation>{microclusters}: {rural} ländlich, {urban} städtisch und {other} gemischt oder unbekannt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{microclusters}: {rural} rural and {urban} urban.</source>
        <translation>{microclusters}: {rural} ländlich und {urban} städtisch.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Made with {software}.</source>
        <translation>Erstellt mit {software}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{rural} of rural and {urban} of urban organisations are in a microcluster.</source>
        <translation>{rural} der ländlichen und {urban} der städtischen Organisationen liegen in einem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{rural} of rural organisations are in a microcluster.</source>
        <translation>{rural} der ländlichen Organisationen liegen in einem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>{urban} of urban organisations are in a microcluster.</source>
        <translation>{urban} der städtischen Organisationen liegen in einem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>No microcluster was found.</source>
        <translation>Kein Mikrocluster wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>microcluster</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>In a microcluster</source>
        <translation>In einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Median size</source>
        <translation>Median der Größe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>Median radius</source>
        <translation>Median des Radius</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/print_layout.py"/>
        <source>The print layout &apos;{name}&apos; is in the project.</source>
        <translation>Das Drucklayout „{name}“ ist im Projekt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster {path} could not be written.</source>
        <translation>Das Raster {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Check the folder&apos;s permissions and the free space of its disk.</source>
        <translation>Die Zugriffsrechte des Ordners und den freien Speicherplatz des Datenträgers prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster has no cells.</source>
        <translation>Das Raster hat keine Zellen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Choose another raster.</source>
        <translation>Ein anderes Raster wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its CRS, {crs}, is geographic: the cells are {width:g} by {height:g} degrees, and the rules need cells of 1 km.</source>
        <translation>Das KBS des Rasters, {crs}, ist geographisch: Die Zellen messen {width:g} mal {height:g} Grad, und die Regeln brauchen Zellen von 1 km.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Resample it into an equal-area projection, people added up: in a terminal &apos;gdalwarp -t_srs ESRI:54009 -tr 1000 1000 -tap -r sum in.tif out.tif&apos;, or in QGIS &apos;Warp (reproject)&apos; with that CRS, that resolution and &apos;-tap -r sum&apos; as additional command-line parameters.</source>
        <translation>Das Raster in einer flächentreuen Projektion neu abtasten und dabei die Einwohner summieren: in einem Terminal mit „gdalwarp -t_srs ESRI:54009 -tr 1000 1000 -tap -r sum in.tif out.tif“ oder in QGIS mit „Transformieren (Reprojizieren)“, diesem KBS, dieser Auflösung und „-tap -r sum“ unter „Weitere Kommandozeilenparameter“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are {width:g} by {height:g} m, and the rules need cells of 1000 by 1000 m.</source>
        <translation>Die Zellen des Rasters messen {width:g} mal {height:g} m, und die Regeln brauchen Zellen von 1000 mal 1000 m.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are 1000 by 1000 m in {crs}, but {area:.2f} km² on the ground: that projection stretches areas there.</source>
        <translation>Die Zellen des Rasters messen in {crs} 1000 mal 1000 m, am Boden aber {area:.2f} km²: Diese Projektion verzerrt dort die Flächen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>It does not overlap {reference}.</source>
        <translation>Das Raster überlappt {reference} nicht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Choose a raster of the region that {reference} shows.</source>
        <translation>Ein Raster der Region wählen, die {reference} zeigt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its CRS is {crs}, that of {reference} is {other}.</source>
        <translation>Das KBS des Rasters ist {crs}, das von {reference} ist {other}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Align it with {reference}: &apos;Align rasters&apos; with {reference} as the reference layer.</source>
        <translation>Das Raster an {reference} anpassen: „Raster anpassen“ mit {reference} als Referenzlayer.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells are {width:g} by {height:g}, those of {reference} {other_width:g} by {other_height:g}.</source>
        <translation>Die Zellen des Rasters messen {width:g} mal {height:g}, die von {reference} {other_width:g} mal {other_height:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Its cells do not lie on those of {reference}: they are shifted by {east:g} to the east and {north:g} to the north (in units of the CRS).</source>
        <translation>Die Zellen des Rasters liegen nicht auf denen von {reference}: Sie sind um {east:g} nach Osten und {north:g} nach Norden verschoben (in Einheiten des KBS).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>It is a picture in colours, not a grid of numbers.</source>
        <translation>Es ist ein Farbbild, kein Raster von Zahlen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>The raster could not be read ({source}).</source>
        <translation>Das Raster konnte nicht gelesen werden ({source}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/rasters.py"/>
        <source>Check that the file is whole and that it is a grid of one number a cell.</source>
        <translation>Prüfen, ob die Datei vollständig ist und ob sie ein Raster mit einer Zahl je Zelle ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} has a coordinate that is infinite, not a number, or beyond any map.</source>
        <translation>Das Objekt {id} hat eine Koordinate, die unendlich, keine Zahl oder jenseits jeder Karte ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Remove or mend such features (&apos;Extract by expression&apos;: $x &lt; 1e9 and $y &lt; 1e9).</source>
        <translation>Solche Objekte entfernen oder berichtigen („Nach Ausdruck extrahieren“: $x &lt; 1e9 and $y &lt; 1e9).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} of the point layer is not a point.</source>
        <translation>Das Objekt {id} des Punktlayers ist kein Punkt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Remove it, or make a point of it with &apos;Centroids&apos;.</source>
        <translation>Das Objekt entfernen oder mit „Zentroide“ in einen Punkt umwandeln.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The layer holds {found}; {needed} are needed.</source>
        <translation>Der Layer enthält {found}; nötig sind {needed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer, or make points of its coordinates with &apos;Create points layer from table&apos;.</source>
        <translation>Einen anderen Layer wählen oder mit „Punktlayer aus Tabelle erzeugen“ Punkte aus den Koordinaten erzeugen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer, or make points with &apos;Centroids&apos;.</source>
        <translation>Einen anderen Layer wählen oder mit „Zentroide“ Punkte erzeugen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Choose another layer.</source>
        <translation>Einen anderen Layer wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The layer has no features.</source>
        <translation>Der Layer hat keine Objekte.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>No feature of the layer has a geometry.</source>
        <translation>Kein Objekt des Layers hat eine Geometrie.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Check its filter and its selection, or choose another layer.</source>
        <translation>Filter und Auswahl des Layers prüfen oder einen anderen Layer wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>{parameter}: {number} point lies at exactly 0, 0, where failed geocodes end up: remove it if that is what it is.</source>
        <translation>{parameter}: {number} Punkt liegt genau bei 0; 0, wo gescheiterte Geokodierungen landen: diesen Punkt entfernen, falls er eine solche ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>{parameter}: {number} points lie at exactly 0, 0, where failed geocodes end up: remove them if that is what they are.</source>
        <translation>{parameter}: {number} Punkte liegen genau bei 0; 0, wo gescheiterte Geokodierungen landen: diese Punkte entfernen, falls sie solche sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>The feature {id} is a multi-part point of {parts} places; an organisation is one.</source>
        <translation>Das Objekt {id} ist ein mehrteiliger Punkt an {parts} Orten; eine Organisation hat nur einen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>Run &apos;Multipart to singleparts&apos; first.</source>
        <translation>Zuerst „Mehr- zu einteilig“ ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>a table without geometry</source>
        <translation>eine Tabelle ohne Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>mixed geometries</source>
        <translation>gemischte Geometrien</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source>another geometry</source>
        <translation>eine andere Geometrie</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/reading.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/shipped_models.py"/>
        <source>Microclusters from a population grid</source>
        <translation>Mikrocluster aus einem Bevölkerungsraster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/shipped_models.py"/>
        <source>Rural and urban study, as a model</source>
        <translation>Stadt-Land-Studie als Modell</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/shipped_models.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The table {table} of {path} could not be replaced.</source>
        <translation>Die Tabelle {table} von {path} konnte nicht ersetzt werden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>Close other programs that have the file open, then run again.</source>
        <translation>Andere Programme schließen, die die Datei geöffnet haben, und erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The folder {folder} cannot be written ({reason}).</source>
        <translation>Der Ordner {folder} ist nicht beschreibbar ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>The output could not be put into its place ({error}).</source>
        <translation>Die Ausgabe konnte nicht an ihren Platz gebracht werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/staging.py"/>
        <source>Close other programs that have it open, and check the folder&apos;s permissions.</source>
        <translation>Andere Programme schließen, die sie geöffnet haben, und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>Fitted values</source>
        <translation>Geschätzte Werte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {style} could not be stored in {path}: {error}</source>
        <translation>Der Stil {style} konnte nicht in {path} gespeichert werden: {error}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {target} is kept; it is not the plugin&apos;s.</source>
        <translation>Der Stil {target} bleibt erhalten; er stammt nicht von der Erweiterung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/styles.py"/>
        <source>The style {target} could not be written ({reason}).</source>
        <translation>Der Stil {target} konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>The field &apos;{field}&apos; holds a value that is NaN or infinite.</source>
        <translation>Das Feld „{field}“ enthält einen Wert, der NaN oder unendlich ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>Set such values to NULL with the field calculator; rows with a NULL are skipped.</source>
        <translation>Solche Werte mit dem Feldrechner auf NULL setzen; Zeilen mit NULL werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/values.py"/>
        <source>The field &apos;{field}&apos; holds {value!r}, which is not a number.</source>
        <translation>Das Feld „{field}“ enthält {value!r}; das ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/watched.py"/>
        <source>The layer was removed from the project while it was read.</source>
        <translation>Der Layer wurde aus dem Projekt entfernt, während er gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/watched.py"/>
        <source>Add it again, and leave it there until the algorithm is done.</source>
        <translation>Den Layer wieder hinzufügen und im Projekt lassen, bis der Algorithmus fertig ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output could not be written whole ({reason}).</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the free space of its disk, and that no other program has it open; if the layer has a field &apos;fid&apos; with repeated values, remove it (&apos;Drop field(s)&apos;).</source>
        <translation>Prüfen, ob der Datenträger genug freien Speicherplatz hat und kein anderes Programm sie geöffnet hat; hat der Layer ein Feld „fid“ mit mehrfachen Werten, dieses Feld entfernen („Feld(er) löschen“).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output {place} could not be created ({reason}).</source>
        <translation>Die Ausgabe {place} konnte nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the name, the folder&apos;s permissions, and that no other program has it open.</source>
        <translation>Den Namen und die Zugriffsrechte des Ordners prüfen und ob kein anderes Programm sie geöffnet hat.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The input layer changed while it was read. Run the algorithm again.</source>
        <translation>Der Eingabelayer hat sich geändert, während er gelesen wurde. Den Algorithmus erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: fields of an earlier run are replaced: {names}.</source>
        <translation>{name}: Felder eines früheren Laufs werden ersetzt: {names}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>The output could not be written ({reason}).</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>Check the name, the folder&apos;s permissions and the free space of its disk.</source>
        <translation>Den Namen, die Zugriffsrechte des Ordners und den freien Speicherplatz des Datenträgers prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: There is nothing to write for it in this study.</source>
        <translation>{name}: In dieser Studie gibt es dafür nichts zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{found} of {written} features arrived</source>
        <translation>{found} von {written} Objekten sind angekommen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: A Shapefile&apos;s fields have names of ten characters: {fields}.</source>
        <translation>{name}: Feldnamen eines Shapefiles haben höchstens zehn Zeichen: {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{field} is {written}</source>
        <translation>{field} wird zu {written}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/bridge/writing.py"/>
        <source>{name}: The field &apos;{field}&apos; is written as &apos;{written}&apos;: its name is taken there.</source>
        <translation>{name}: Das Feld „{field}“ wird als „{written}“ geschrieben: Sein Name ist dort schon vergeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>There are {names} names for {own} layers.</source>
        <translation>Es gibt {names} Namen für {own} Layer.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Give one name a layer, comma-separated, or leave it empty.</source>
        <translation>Für jeden Layer einen Namen angeben, durch Kommas getrennt, oder das Feld leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>&apos;{name}&apos; cannot begin the name of a field.</source>
        <translation>Ein Feldname kann nicht mit „{name}“ beginnen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Use letters, digits and underscores, with a letter first.</source>
        <translation>Buchstaben, Ziffern und Unterstriche verwenden, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Two layers are named &apos;{name}&apos;, so their fields would be the same.</source>
        <translation>Zwei Layer heißen „{name}“; ihre Felder wären daher dieselben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/names.py"/>
        <source>Give each layer a name of its own in NAMES.</source>
        <translation>Jedem Layer in NAMES einen eigenen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>{radius} is no distance above 0.</source>
        <translation>{radius} ist keine Entfernung über 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>Give metres, 5000 for instance.</source>
        <translation>Den Wert in Metern angeben, zum Beispiel 5000.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/proximity.py"/>
        <source>{radius:g} m is more than a quarter of the way round the Earth.</source>
        <translation>{radius:g} m sind mehr als ein Viertel des Erdumfangs.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/sic.py"/>
        <source>&apos;{word}&apos; is not a class of SIC 2007.</source>
        <translation>„{word}“ ist keine Klasse der SIC 2007.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/drivers/sic.py"/>
        <source>Give codes of four or five digits, comma-separated, or the word creative.</source>
        <translation>Codes mit vier oder fünf Ziffern angeben, durch Kommas getrennt, oder das Wort creative.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Are CLUSTERS and ORGANISATIONS of one run, and are all its organisations there? CLUSTERS has {told:,.10g} organisations for cluster {id}, ORGANISATIONS has {members:,}; numbers differ for {differing:,} of {clusters:,} clusters.</source>
        <translation>Stammen CLUSTERS und ORGANISATIONS aus demselben Lauf, und sind alle Organisationen dabei? CLUSTERS hat {told:,.10g} Organisationen für Cluster {id}, ORGANISATIONS hat {members:,}; die Zahlen unterscheiden sich bei {differing:,} von {clusters:,} Clustern.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>It has more than one feature for a cluster ({ids}).</source>
        <translation>Der Layer hat mehr als ein Objekt für einen Cluster ({ids}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Run &apos;Dissolve&apos; by the cluster field first, or choose the layer of one run.</source>
        <translation>Zuerst „Auflösen“ nach dem Clusterfeld ausführen oder den Layer eines einzigen Laufs wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>No organisation is in any of the clusters: ORGANISATIONS name {named}, CLUSTERS are {ids}.</source>
        <translation>Keine Organisation ist in einem der Cluster: ORGANISATIONS nennen {named}, CLUSTERS sind {ids}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>Choose two layers of one run of &apos;Detect microclusters&apos;, or the field that they share.</source>
        <translation>Zwei Layer aus demselben Lauf von „Mikrocluster erkennen“ wählen oder das Feld, das beide verbindet.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} organisations are in clusters that CLUSTERS lacks ({ids}). They count as in no cluster.</source>
        <translation>{number} Organisationen sind in Clustern, die in CLUSTERS fehlen ({ids}). Sie zählen als in keinem Cluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} of the clusters have no members among ORGANISATIONS ({ids}). What is known from members only is NULL for them.</source>
        <translation>{number} der Cluster haben keine Mitglieder unter ORGANISATIONS ({ids}). Was nur von Mitgliedern bekannt ist, ist für sie NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/membership.py"/>
        <source>{number} features of CLUSTERS have no id in CLUSTER_FIELD and are not counted.</source>
        <translation>{number} Objekte von CLUSTERS haben keine Nummer in CLUSTER_FIELD und werden nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>It cannot be found from the data: every organisation has as many as MIN_SAMPLES at its very spot.</source>
        <translation>Der Wert lässt sich nicht aus den Daten bestimmen: An genau dem Ort jeder Organisation liegen mindestens MIN_SAMPLES Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>It cannot be found from the data of the group &apos;{group}&apos;: every organisation there has as many as MIN_SAMPLES at its very spot.</source>
        <translation>Der Wert lässt sich nicht aus den Daten der Gruppe „{group}“ bestimmen: An genau dem Ort jeder ihrer Organisationen liegen mindestens MIN_SAMPLES Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/dbscan.py"/>
        <source>Give EPS in metres, or a larger MIN_SAMPLES.</source>
        <translation>EPS in Metern oder größere MIN_SAMPLES angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>It holds negative weights ({least:g}, for one).</source>
        <translation>Das Feld enthält negative Gewichte (zum Beispiel {least:g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Set them to NULL (the organisation is then skipped) or to 0.</source>
        <translation>Solche Gewichte auf NULL (die Organisation wird dann übersprungen) oder auf 0 setzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>The weights add up to {total:g}, which is too large to compute with.</source>
        <translation>Die Gewichte ergeben zusammen {total:g}; das ist zu groß zum Rechnen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/detection.py"/>
        <source>Give weights in another unit, or correct them: their sum may be {most_weight:g}.</source>
        <translation>Die Gewichte in einer anderen Einheit angeben oder berichtigen: Ihre Summe darf höchstens {most_weight:g} sein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/matching.py"/>
        <source>{missing} of {number} organisations have no business of their own within {tolerance:g} m in BUSINESSES.</source>
        <translation>{missing} von {number} Organisationen haben in BUSINESSES keinen eigenen Betrieb im Umkreis von {tolerance:g} m.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/matching.py"/>
        <source>Set INCLUDES_INPUT to false if the organisations are not among the businesses; else complete BUSINESSES, or take both from one source.</source>
        <translation>INCLUDES_INPUT auf false setzen, wenn die Organisationen nicht unter den Betrieben sind; sonst BUSINESSES vervollständigen oder beide aus derselben Quelle nehmen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>It is {permutations}.</source>
        <translation>Der Wert ist {permutations}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>Give a whole number of at least 1; 99 is usual, 19 the fewest for p of 0.05.</source>
        <translation>Eine ganze Zahl von mindestens 1 angeben; üblich ist 99, und für ein p von 0,05 sind mindestens 19 nötig.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>It is {seed}.</source>
        <translation>Der Wert ist {seed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/scan.py"/>
        <source>Give a whole number from 0.</source>
        <translation>Eine ganze Zahl ab 0 angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>&apos;{method}&apos; is not a method.</source>
        <translation>„{method}“ ist keine Methode.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Use one of {methods}.</source>
        <translation>Möglich sind: {methods}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>&apos;{selection}&apos; is not a way to select.</source>
        <translation>„{selection}“ ist keine Art der Auswahl.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Use one of {selections}.</source>
        <translation>Möglich sind: {selections}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>It is {radius:g}.</source>
        <translation>Der Wert ist {radius:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Give metres of 0 or more; 0 means no limit.</source>
        <translation>Den Wert in Metern angeben, mindestens 0; 0 bedeutet keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>It is {eps:g}.</source>
        <translation>Der Wert ist {eps:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Give metres above 0, or leave it empty to take it from the k-distance curve.</source>
        <translation>Einen Wert über 0 in Metern angeben oder das Feld leer lassen, um ihn an der k-Distanz-Kurve abzulesen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>It is {value:g}.</source>
        <translation>Der Wert ist {value:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/microclusters/settings.py"/>
        <source>Give a number of at least {least}.</source>
        <translation>Eine Zahl von mindestens {least} angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>The organisations have no rurality, so rural and urban cannot be compared. Run &apos;Classify rurality&apos; first.</source>
        <translation>Die Organisationen haben keine Ländlichkeit; Stadt und Land lassen sich daher nicht vergleichen. Zuerst „Ländlichkeit klassifizieren“ ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>{organisations} without a geometry is left out.</source>
        <translation>{organisations} ohne Geometrie bleibt außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>{organisations} without a geometry are left out.</source>
        <translation>{organisations} ohne Geometrie bleiben außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>{unknown} of {organisations} have no rurality. They count under All only.</source>
        <translation>{unknown} von {organisations} haben keine Ländlichkeit. Sie zählen nur unter „Alle“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/overview.py"/>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/packages.py"/>
        <source>The Python package {name} is needed for this and could not be imported ({error}). Install it for the Python of QGIS: on Windows in the OSGeo4W Shell &apos;python -m pip install {name}&apos;, on macOS and Linux &apos;python3 -m pip install {name}&apos; (on Debian and Ubuntu &apos;apt install python3-{name}&apos;), then restart QGIS.</source>
        <translation>Das Python-Paket {name} ist hierfür nötig und konnte nicht importiert werden ({error}). Das Paket für das Python von QGIS installieren: unter Windows in der OSGeo4W Shell „python -m pip install {name}“, unter macOS und Linux „python3 -m pip install {name}“ (unter Debian und Ubuntu „apt install python3-{name}“); dann QGIS neu starten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>SECTOR_FIELD: &apos;{field}&apos; is taken for SIC 2007 codes; sectors are the four-digit classes.</source>
        <translation>SECTOR_FIELD: „{field}“ wird als SIC-2007-Codes gelesen; Teilbranchen sind die vierstelligen Klassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>The field &apos;{field}&apos; holds only NULL, empty text or NaN.</source>
        <translation>Das Feld „{field}“ enthält nur NULL, leeren Text oder NaN.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>SECTOR_FIELD: &apos;{field}&apos; is taken for names of sectors.</source>
        <translation>SECTOR_FIELD: „{field}“ wird als Namen von Teilbranchen gelesen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>Choose the field with codes of four or five digits, such as 62012 or 62.01, or SECTOR_SCHEME=as_is.</source>
        <translation>Das Feld mit Codes aus vier oder fünf Ziffern wählen, zum Beispiel 62012 oder 62.01, oder SECTOR_SCHEME=as_is.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>None of the SIC 2007 codes in &apos;{field}&apos; is one of the Creative Industries ({codes}).</source>
        <translation>Keiner der SIC-2007-Codes in „{field}“ gehört zur Kreativwirtschaft ({codes}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>Use SECTOR_SCHEME=as_is, or choose another field.</source>
        <translation>SECTOR_SCHEME=as_is verwenden oder ein anderes Feld wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>SECTOR_FIELD: {number} organisations are in the DCMS creative sub-sectors.</source>
        <translation>SECTOR_FIELD: {number} Organisationen sind in den kreativen Teilbranchen des DCMS.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>{number} values are no class of SIC 2007 ({common}) and stand for no sector.</source>
        <translation>{number} Werte sind keine Klasse der SIC 2007 ({common}) und stehen für keine Teilbranche.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/profiling/sectors.py"/>
        <source>{number} have a code outside the Creative Industries.</source>
        <translation>{number} haben einen Code außerhalb der Kreativwirtschaft.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/progress.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>It holds a result that cannot be read ({error}).</source>
        <translation>Die Tabelle enthält ein Ergebnis, das sich nicht lesen lässt ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>Use the RECORD that the step wrote with this version of the plugin, in a GeoPackage: other formats may cut long texts.</source>
        <translation>Den RECORD verwenden, den der Schritt mit dieser Version der Erweiterung geschrieben hat, und zwar in einem GeoPackage: Andere Formate kürzen womöglich lange Texte.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>it was changed since it was written</source>
        <translation>nach dem Schreiben geändert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/record.py"/>
        <source>it is no {kind}</source>
        <translation>kein Ergebnis der Art {kind}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are single rows.</source>
        <translation>Blöcke sind einzelne Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are squares of {side:,.0f} m (CONLEY_DISTANCE).</source>
        <translation>Blöcke sind Quadrate von {side:,.0f} m Seitenlänge (CONLEY_DISTANCE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are microclusters and, for rows in none, single rows.</source>
        <translation>Blöcke sind Mikrocluster und, bei Zeilen außerhalb, einzelne Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are microclusters and, for rows in none, squares of {side:,.0f} m (CONLEY_DISTANCE).</source>
        <translation>Blöcke sind Mikrocluster und, bei Zeilen außerhalb, Quadrate von {side:,.0f} m Seitenlänge (CONLEY_DISTANCE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/bootstrap.py"/>
        <source>Blocks are the groups of CLUSTER_FIELD.</source>
        <translation>Blöcke sind die Gruppen von CLUSTER_FIELD.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{count} driver</source>
        <translation>{count} Einflussfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{count} drivers</source>
        <translation>{count} Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by conley errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} mit Conley-Standardfehlern, {drawn} mit dem Bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by cluster errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} mit geclusterten Standardfehlern, {drawn} mit dem Bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by robust errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} mit robusten Standardfehlern, {drawn} mit dem Bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} (p = {p} by classical errors, {drawn} by the bootstrap)</source>
        <translation>{driver} (p = {p} mit klassischen Standardfehlern, {drawn} mit dem Bootstrap)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>The block bootstrap and the standard errors disagree on whether rural and urban effects differ: {drivers}. Take no side on so narrow a result.</source>
        <translation>Block-Bootstrap und Standardfehler sind sich nicht einig, ob sich die Effekte auf dem Land und in der Stadt unterscheiden: {drivers}. Bei einem so knappen Ergebnis für keine Seite entscheiden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>The condition number of the design is {condition:.1f}, above {high:.0f}: some drivers are close to collinear.</source>
        <translation>Die Konditionszahl des Modells ist {condition:.1f}, über {high:.0f}: Einige Einflussfaktoren sind nahezu kollinear.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few rural rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers.</source>
        <translation>Zu wenige ländliche Zeilen haben die seltenere Ausprägung der Zielgröße ({events} von {rows:,}), bei {drivers}: Unter {few} je Einflussfaktor sind Schätzwerte verzerrt und Standardfehler zu klein. Weniger Einflussfaktoren verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few rural rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers or MODEL=firth_logit.</source>
        <translation>Zu wenige ländliche Zeilen haben die seltenere Ausprägung der Zielgröße ({events} von {rows:,}), bei {drivers}: Unter {few} je Einflussfaktor sind Schätzwerte verzerrt und Standardfehler zu klein. Weniger Einflussfaktoren oder MODEL=firth_logit verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few urban rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers.</source>
        <translation>Zu wenige städtische Zeilen haben die seltenere Ausprägung der Zielgröße ({events} von {rows:,}), bei {drivers}: Unter {few} je Einflussfaktor sind Schätzwerte verzerrt und Standardfehler zu klein. Weniger Einflussfaktoren verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few urban rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under {few} a driver estimates are biased and errors too small. Use fewer drivers or MODEL=firth_logit.</source>
        <translation>Zu wenige städtische Zeilen haben die seltenere Ausprägung der Zielgröße ({events} von {rows:,}), bei {drivers}: Unter {few} je Einflussfaktor sind Schätzwerte verzerrt und Standardfehler zu klein. Weniger Einflussfaktoren oder MODEL=firth_logit verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few distinct microclusters stand behind the rural rows with the outcome ({clusters} behind {rows:,}) for {drivers}: rows of one microcluster are not independent, and under {few} microclusters a driver rural errors tend to be too small. Use fewer drivers, and go by the block bootstrap where it disagrees.</source>
        <translation>Zu wenige verschiedene Mikrocluster stehen hinter den ländlichen Zeilen mit der Zielgröße 1 ({clusters} hinter {rows:,}), bei {drivers}: Zeilen eines Mikroclusters sind nicht unabhängig, und unter {few} Mikroclustern je Einflussfaktor sind die ländlichen Standardfehler eher zu klein. Weniger Einflussfaktoren verwenden und sich an den Block-Bootstrap halten, wo er widerspricht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Too few distinct microclusters stand behind the urban rows with the outcome ({clusters} behind {rows:,}) for {drivers}: rows of one microcluster are not independent, and under {few} microclusters a driver urban errors tend to be too small. Use fewer drivers, and go by the block bootstrap where it disagrees.</source>
        <translation>Zu wenige verschiedene Mikrocluster stehen hinter den städtischen Zeilen mit der Zielgröße 1 ({clusters} hinter {rows:,}), bei {drivers}: Zeilen eines Mikroclusters sind nicht unabhängig, und unter {few} Mikroclustern je Einflussfaktor sind die städtischen Standardfehler eher zu klein. Weniger Einflussfaktoren verwenden und sich an den Block-Bootstrap halten, wo er widerspricht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “the same” to “different”</source>
        <translation>{driver} von „gleich“ zu „verschieden“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “the same” to “cannot tell”</source>
        <translation>{driver} von „gleich“ zu „unentschieden“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “different” to “the same”</source>
        <translation>{driver} von „verschieden“ zu „gleich“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “different” to “cannot tell”</source>
        <translation>{driver} von „verschieden“ zu „unentschieden“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “cannot tell” to “the same”</source>
        <translation>{driver} von „unentschieden“ zu „gleich“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} from “cannot tell” to “different”</source>
        <translation>{driver} von „unentschieden“ zu „verschieden“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} row) the verdict changes: {changes}.</source>
        <translation>Ohne Mikrocluster {cluster} ({rows:,} Zeile) ändert sich das Urteil: {changes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} rows) the verdict changes: {changes}.</source>
        <translation>Ohne Mikrocluster {cluster} ({rows:,} Zeilen) ändert sich das Urteil: {changes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>{driver} is nearly a combination of the other drivers (variance inflation factor {worst:.1f}): its effect can hardly be told from theirs.</source>
        <translation>{driver} ist nahezu eine Kombination der übrigen Einflussfaktoren (Varianzinflationsfaktor {worst:.1f}): Der Effekt lässt sich kaum von deren Effekten trennen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} row) the model has no estimate: all rests on this one place.</source>
        <translation>Ohne Mikrocluster {cluster} ({rows:,} Zeile) hat das Modell keinen Schätzwert: Alles beruht auf diesem einen Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>Without microcluster {cluster} ({rows:,} rows) the model has no estimate: all rests on this one place.</source>
        <translation>Ohne Mikrocluster {cluster} ({rows:,} Zeilen) hat das Modell keinen Schätzwert: Alles beruht auf diesem einen Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>In rural rows the counts vary {times:.1f} times as much as a Poisson model allows, and classical errors are too small: use robust errors or MODEL=negative_binomial.</source>
        <translation>In ländlichen Zeilen streuen die Anzahlen {times:.1f}-mal so stark, wie ein Poisson-Modell zulässt, und klassische Standardfehler sind zu klein: robuste Standardfehler oder MODEL=negative_binomial verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/cautions.py"/>
        <source>In urban rows the counts vary {times:.1f} times as much as a Poisson model allows, and classical errors are too small: use robust errors or MODEL=negative_binomial.</source>
        <translation>In städtischen Zeilen streuen die Anzahlen {times:.1f}-mal so stark, wie ein Poisson-Modell zulässt, und klassische Standardfehler sind zu klein: robuste Standardfehler oder MODEL=negative_binomial verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The base rates are {rural:.3g} rural and {urban:.3g} urban, and effects on the outcome depend on them: the effects differ, the coefficients do not show it.</source>
        <translation>Die Basisraten sind {rural:.3g} auf dem Land und {urban:.3g} in der Stadt, und Effekte auf die Zielgröße hängen davon ab: Die Effekte unterscheiden sich, die Koeffizienten zeigen es nicht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The outcome&apos;s mean is {rural:.4g} in rural and {urban:.4g} in urban rows; a margin can be drawn from it only where both are above 0.</source>
        <translation>Der Mittelwert der Zielgröße ist {rural:.4g} in ländlichen und {urban:.4g} in städtischen Zeilen; die Äquivalenzgrenze lässt sich daraus nur ableiten, wenn beide über 0 liegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>Give the margin, in units of the outcome.</source>
        <translation>Die Äquivalenzgrenze in Einheiten der Zielgröße angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>No margin was given: {margin:.4g} is a quarter of the rural mean of the outcome, {mean:.4g} (a tenth of the mean of all would be {other:.4g}).</source>
        <translation>Keine Äquivalenzgrenze wurde angegeben: {margin:.4g} ist ein Viertel des Mittelwerts der Zielgröße auf dem Land, {mean:.4g} (ein Zehntel des Mittelwerts insgesamt wäre {other:.4g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>No margin was given: {margin:.4g} is a quarter of the urban mean of the outcome, {mean:.4g} (a tenth of the mean of all would be {other:.4g}).</source>
        <translation>Keine Äquivalenzgrenze wurde angegeben: {margin:.4g} ist ein Viertel des Mittelwerts der Zielgröße in der Stadt, {mean:.4g} (ein Zehntel des Mittelwerts insgesamt wäre {other:.4g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The {kind} standard error of a coefficient comes out as zero: too few rows or groups carry it.</source>
        <translation>Bei der Art {kind} ergibt der Standardfehler eines Koeffizienten null: Zu wenige Zeilen oder Gruppen tragen dazu bei.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>The {kind} standard error of a marginal effect comes out as zero: too few rows or groups carry it.</source>
        <translation>Bei der Art {kind} ergibt der Standardfehler eines marginalen Effekts null: Zu wenige Zeilen oder Gruppen tragen dazu bei.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>Choose another COVARIANCE, or fewer drivers.</source>
        <translation>Eine andere COVARIANCE oder weniger Einflussfaktoren wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/comparison.py"/>
        <source>No margin was given: {margin:.4g} is a tenth of the outcome&apos;s mean, {mean:.4g} (a quarter of the lower regime&apos;s mean would be {other:.4g}).</source>
        <translation>Keine Äquivalenzgrenze wurde angegeben: {margin:.4g} ist ein Zehntel des Mittelwerts der Zielgröße, {mean:.4g} (ein Viertel des niedrigeren der Mittelwerte für Land und Stadt wäre {other:.4g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>CONLEY_DISTANCE, {distance:,.0f} m, is more than the extent of the data ({extent:,.0f} m): every place is a neighbour of nearly every other, errors are far too small, and no verdict can be relied on.</source>
        <translation>CONLEY_DISTANCE, {distance:,.0f} m, ist größer als die Ausdehnung der Daten ({extent:,.0f} m): Jeder Ort ist Nachbar fast jedes anderen, die Standardfehler sind viel zu klein, und auf kein Urteil ist Verlass.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>CONLEY_DISTANCE, {distance:,.0f} m, is more than a fifth of the extent of the data ({extent:,.0f} m): too few places are independent of each other, and errors tend to be too small.</source>
        <translation>CONLEY_DISTANCE, {distance:,.0f} m, ist größer als ein Fünftel der Ausdehnung der Daten ({extent:,.0f} m): Zu wenige Orte sind voneinander unabhängig, und die Standardfehler sind eher zu klein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>{number} negative eigenvalue of the Conley covariance was set to zero, as the Bartlett kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it.</source>
        <translation>{number} negativer Eigenwert der Conley-Kovarianz wurde auf null gesetzt, wie er sich mit dem Bartlett-Kern in der Ebene ergeben kann; eine kleinere CONLEY_DISTANCE vermeidet das.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>{number} negative eigenvalues of the Conley covariance were set to zero, as the Bartlett kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it.</source>
        <translation>{number} negative Eigenwerte der Conley-Kovarianz wurden auf null gesetzt, wie sie sich mit dem Bartlett-Kern in der Ebene ergeben können; eine kleinere CONLEY_DISTANCE vermeidet das.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>With {kind} errors the standard error of a coefficient comes out as zero: too few rows or groups carry it.</source>
        <translation>Bei der Art {kind} ergibt der Standardfehler eines Koeffizienten null: Zu wenige Zeilen oder Gruppen tragen dazu bei.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Use fewer drivers, and none that is computed from the outcome.</source>
        <translation>Weniger Einflussfaktoren verwenden und keinen, der aus der Zielgröße berechnet ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Conley errors need geometries, and INPUT is a table without.</source>
        <translation>Conley-Standardfehler brauchen Geometrien, und INPUT ist eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Use a layer with geometries, or choose robust or cluster.</source>
        <translation>Einen Layer mit Geometrien verwenden oder robust oder cluster wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Clustered errors need a field that says which rows belong together.</source>
        <translation>Geclusterte Standardfehler brauchen ein Feld, das sagt, welche Zeilen zusammengehören.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Name CLUSTER_FIELD, or choose another COVARIANCE.</source>
        <translation>CLUSTER_FIELD angeben oder eine andere COVARIANCE wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>CLUSTER_FIELD has {rural} groups in rural and {urban} in urban rows. Errors clustered in fewer than {few} groups tend to be too small.</source>
        <translation>CLUSTER_FIELD hat {rural} Gruppen in ländlichen und {urban} in städtischen Zeilen. Standardfehler, die in weniger als {few} Gruppen geclustert sind, sind eher zu klein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>The Conley standard error of a coefficient comes out as zero: at this distance the rows leave nothing that varies independently.</source>
        <translation>Der Conley-Standardfehler eines Koeffizienten ergibt null: Bei dieser Reichweite lassen die Zeilen nichts übrig, was unabhängig streut.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Choose a smaller distance, or COVARIANCE=robust.</source>
        <translation>Eine kleinere Reichweite oder COVARIANCE=robust wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>All rural rows are in one group.</source>
        <translation>Alle ländlichen Zeilen sind in einer einzigen Gruppe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>All urban rows are in one group.</source>
        <translation>Alle städtischen Zeilen sind in einer einzigen Gruppe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/covariance.py"/>
        <source>Clustered errors need several groups in each regime; choose another field or another COVARIANCE.</source>
        <translation>Geclusterte Standardfehler brauchen mehrere Gruppen auf dem Land und in der Stadt; ein anderes Feld oder eine andere COVARIANCE wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/crossvalidation.py"/>
        <source>Rural rows without an out-of-fold value: {missing:,} of {rows:,}. Without their part of the map the model cannot be fitted, and they have no potential_rank.</source>
        <translation>Ländliche Zeilen ohne Wert aus der Kreuzvalidierung: {missing:,} von {rows:,}. Ohne ihren Teil der Karte lässt sich das Modell nicht schätzen, und sie haben keinen potential_rank.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/crossvalidation.py"/>
        <source>Urban rows without an out-of-fold value: {missing:,} of {rows:,}. Without their part of the map the model cannot be fitted, and they have no potential_rank.</source>
        <translation>Städtische Zeilen ohne Wert aus der Kreuzvalidierung: {missing:,} von {rows:,}. Ohne ihren Teil der Karte lässt sich das Modell nicht schätzen, und sie haben keinen potential_rank.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>The outcome</source>
        <translation>Die Zielgröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{outcome_name} is the outcome and cannot be its own driver.</source>
        <translation>{outcome_name} ist die Zielgröße und kann nicht ihr eigener Einflussfaktor sein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave it out of DRIVERS.</source>
        <translation>Das Feld aus DRIVERS weglassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Coordinates are NaN or infinite in {missing:,} of {rows:,} rows.</source>
        <translation>In {missing:,} von {rows:,} Zeilen sind Koordinaten NaN oder unendlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Repair these geometries or remove them.</source>
        <translation>Diese Geometrien reparieren oder entfernen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is too large to compute with: the largest size of its values is {most:g}.</source>
        <translation>{name} ist zu groß zum Rechnen: Der größte Betrag der Werte ist {most:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is too small to compute with: the largest size of its values is {most:g}.</source>
        <translation>{name} ist zu klein zum Rechnen: Der größte Betrag der Werte ist {most:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Give it in another unit, or check where these values come from.</source>
        <translation>Die Werte in einer anderen Einheit angeben oder prüfen, woher sie stammen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be 0 or 1 for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation>{label} muss für dieses Modell 0 oder 1 sein, enthält aber {quoted} ({bad:,} von {rows:,} Zeilen).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be a count: 0, 1, 2 and so on for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation>{label} muss für dieses Modell eine Anzahl sein (0, 1, 2 und so weiter), enthält aber {quoted} ({bad:,} von {rows:,} Zeilen).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} must be a share from 0 to 1 for this model, and holds {quoted} ({bad:,} of {rows:,} rows).</source>
        <translation>{label} muss für dieses Modell ein Anteil von 0 bis 1 sein, enthält aber {quoted} ({bad:,} von {rows:,} Zeilen).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use a 0/1 field, or another MODEL (ols, say).</source>
        <translation>Ein 0/1-Feld oder ein anderes MODEL (zum Beispiel ols) verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use a field of counts, or MODEL=ols.</source>
        <translation>Ein Feld mit Anzahlen oder MODEL=ols verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Divide per cent by 100, or use ols.</source>
        <translation>Prozent durch 100 teilen oder ols verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} rows.</source>
        <translation>{label} ist in allen {rows:,} Zeilen {value:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>An outcome must vary: choose another field, or rows where it does.</source>
        <translation>Eine Zielgröße muss verschiedene Werte haben: ein anderes Feld wählen oder Zeilen, in denen das so ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is NaN or infinite in {bad:,} of {rows:,} rows.</source>
        <translation>{name} ist in {bad:,} von {rows:,} Zeilen NaN oder unendlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Correct these values or make them NULL; rows with a NULL are left out.</source>
        <translation>Diese Werte berichtigen oder auf NULL setzen; Zeilen mit NULL bleiben außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>None of the {rows:,} rows used is rural.</source>
        <translation>Keine der {rows:,} verwendeten Zeilen ist ländlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>None of the {rows:,} rows used is urban.</source>
        <translation>Keine der {rows:,} verwendeten Zeilen ist städtisch.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Rural and urban rows are compared: both must be there. Classify them with classifyrurality, or name the field that holds &apos;rural&apos; and &apos;urban&apos;.</source>
        <translation>Ländliche und städtische Zeilen werden verglichen: Es muss beide geben. Die Zeilen mit „Ländlichkeit klassifizieren“ (classifyrurality) klassifizieren oder das Feld angeben, das „rural“ und „urban“ enthält.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} rural rows are too few for {k} driver and a constant.</source>
        <translation>{count:,} ländliche Zeilen sind zu wenige für {k} Einflussfaktor und eine Konstante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} rural rows are too few for {k} drivers and a constant.</source>
        <translation>{count:,} ländliche Zeilen sind zu wenige für {k} Einflussfaktoren und eine Konstante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} urban rows are too few for {k} driver and a constant.</source>
        <translation>{count:,} städtische Zeilen sind zu wenige für {k} Einflussfaktor und eine Konstante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{count:,} urban rows are too few for {k} drivers and a constant.</source>
        <translation>{count:,} städtische Zeilen sind zu wenige für {k} Einflussfaktoren und eine Konstante.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Use fewer drivers; each regime needs at least {least} rows, and a sound estimate many more.</source>
        <translation>Weniger Einflussfaktoren verwenden; Land und Stadt brauchen jeweils mindestens {least} Zeilen und für eine verlässliche Schätzung viel mehr.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} rural rows.</source>
        <translation>{label} ist in allen {rows:,} ländlichen Zeilen {value:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{label} is {value:g} in all {rows:,} urban rows.</source>
        <translation>{label} ist in allen {rows:,} städtischen Zeilen {value:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>It must vary among rural rows too: choose another field, or more rows.</source>
        <translation>Auch in den ländlichen Zeilen muss die Zielgröße verschiedene Werte haben: ein anderes Feld oder mehr Zeilen wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>It must vary among urban rows too: choose another field, or more rows.</source>
        <translation>Auch in den städtischen Zeilen muss die Zielgröße verschiedene Werte haben: ein anderes Feld oder mehr Zeilen wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} holds negative values, down to {low:g}, and log(1 + x) is for values from 0.</source>
        <translation>{name} enthält negative Werte, bis hinunter zu {low:g}, und log(1 + x) gilt für Werte ab 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave {name} out of LOG_DRIVERS, or add a constant to it first.</source>
        <translation>{name} aus LOG_DRIVERS weglassen oder zuvor eine Konstante addieren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} rows.</source>
        <translation>{name} ist konstant: derselbe Wert in allen {rows:,} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} rural rows.</source>
        <translation>{name} ist konstant: derselbe Wert in allen {rows:,} ländlichen Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} is constant: the same in all {rows:,} urban rows.</source>
        <translation>{name} ist konstant: derselbe Wert in allen {rows:,} städtischen Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave it out: what does not vary explains nothing, and each regime is fitted on its own rows.</source>
        <translation>Das Feld weglassen: Was überall gleich ist, erklärt nichts, und Land und Stadt werden jeweils mit ihren eigenen Zeilen geschätzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{names} are collinear in the rural rows: one of them follows exactly from the others.</source>
        <translation>{names} sind in den ländlichen Zeilen kollinear: Einer dieser Einflussfaktoren folgt genau aus den übrigen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{names} are collinear in the urban rows: one of them follows exactly from the others.</source>
        <translation>{names} sind in den städtischen Zeilen kollinear: Einer dieser Einflussfaktoren folgt genau aus den übrigen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>Leave one of them out.</source>
        <translation>Einen davon weglassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/design.py"/>
        <source>{name} holds 0 and 1 only: it is left as it is, not logged.</source>
        <translation>{name} enthält nur 0 und 1: Das Feld bleibt, wie es ist, und wird nicht logarithmiert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/fit.py"/>
        <source>The margin, {margin:.4g}, was given.</source>
        <translation>Die Äquivalenzgrenze von {margin:.4g} wurde vorgegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/fit.py"/>
        <source>The joint test of all drivers cannot be computed: the errors rest on too few groups or places for so many drivers.</source>
        <translation>Der gemeinsame Test aller Einflussfaktoren lässt sich nicht berechnen: Die Standardfehler beruhen für so viele Einflussfaktoren auf zu wenigen Gruppen oder Orten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} separates {label} in the rural rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} trennt {label} in den ländlichen Zeilen: Jenseits eines bestimmten Werts ändert sich die Zielgröße nicht mehr, der Koeffizient hat daher keinen endlichen Schätzwert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} together separate {label} in the rural rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} trennen zusammen {label} in den ländlichen Zeilen: Jenseits eines bestimmten Werts ändert sich die Zielgröße nicht mehr, der Koeffizient hat daher keinen endlichen Schätzwert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} separates {label} in the urban rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} trennt {label} in den städtischen Zeilen: Jenseits eines bestimmten Werts ändert sich die Zielgröße nicht mehr, der Koeffizient hat daher keinen endlichen Schätzwert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>{drivers} together separate {label} in the urban rows: beyond some value it never changes, so the coefficient has no finite estimate.</source>
        <translation>{drivers} trennen zusammen {label} in den städtischen Zeilen: Jenseits eines bestimmten Werts ändert sich die Zielgröße nicht mehr, der Koeffizient hat daher keinen endlichen Schätzwert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Use MODEL=firth_logit, which stays finite, or leave it out.</source>
        <translation>MODEL=firth_logit verwenden, dessen Schätzwert endlich bleibt, oder den Einflussfaktor weglassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Leave it out, or use MODEL=ols.</source>
        <translation>Den Einflussfaktor weglassen oder MODEL=ols verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>The {name} model has no estimate in the rural rows: the search did not converge.</source>
        <translation>Das Modell {name} hat in den ländlichen Zeilen keinen Schätzwert: Die Suche ist nicht konvergiert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>The {name} model has no estimate in the urban rows: the search did not converge.</source>
        <translation>Das Modell {name} hat in den städtischen Zeilen keinen Schätzwert: Die Suche ist nicht konvergiert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Use fewer drivers, take skewed drivers into LOG_DRIVERS, or choose another MODEL.</source>
        <translation>Weniger Einflussfaktoren verwenden, schief verteilte in LOG_DRIVERS aufnehmen oder ein anderes MODEL wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>In the rural rows {label} is an exact linear function of the drivers; no error is left to test anything against.</source>
        <translation>In den ländlichen Zeilen ist {label} eine exakte lineare Funktion der Einflussfaktoren; es bleibt kein Fehler, gegen den sich etwas testen ließe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>In the urban rows {label} is an exact linear function of the drivers; no error is left to test anything against.</source>
        <translation>In den städtischen Zeilen ist {label} eine exakte lineare Funktion der Einflussfaktoren; es bleibt kein Fehler, gegen den sich etwas testen ließe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/regimes.py"/>
        <source>Check that no driver is computed from the outcome, and leave such a driver out.</source>
        <translation>Prüfen, ob ein Einflussfaktor aus der Zielgröße berechnet ist, und einen solchen weglassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/results.py"/>
        <source>detectable but negligible</source>
        <translation>nachweisbar, aber vernachlässigbar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>An increase by one unit</source>
        <translation>Ein Anstieg um eine Einheit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} higher by {rural} in rural and higher by {urban} in urban areas;</source>
        <translation>{change} geht damit einher, dass {outcome} auf dem Land um {rural} höher und in der Stadt um {urban} höher liegt;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} higher by {rural} in rural and lower by {urban} in urban areas;</source>
        <translation>{change} geht damit einher, dass {outcome} auf dem Land um {rural} höher und in der Stadt um {urban} niedriger liegt;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} lower by {rural} in rural and higher by {urban} in urban areas;</source>
        <translation>{change} geht damit einher, dass {outcome} auf dem Land um {rural} niedriger und in der Stadt um {urban} höher liegt;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {outcome} lower by {rural} in rural and lower by {urban} in urban areas;</source>
        <translation>{change} geht damit einher, dass {outcome} auf dem Land um {rural} niedriger und in der Stadt um {urban} niedriger liegt;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: the same in rural and urban places.</source>
        <translation>{driver}: auf dem Land und in der Stadt gleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: the same in rural and urban places, in that none can be seen in either.</source>
        <translation>{driver}: auf dem Land und in der Stadt insofern gleich, als weder hier noch dort ein Zusammenhang zu erkennen ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: different in rural and urban places.</source>
        <translation>{driver}: auf dem Land und in der Stadt verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: different, with the stronger association in rural places.</source>
        <translation>{driver}: verschieden, mit dem stärkeren Zusammenhang auf dem Land.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: different, with the stronger association in urban places.</source>
        <translation>{driver}: verschieden, mit dem stärkeren Zusammenhang in der Stadt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{driver}: the data cannot tell whether it is the same in rural and urban places.</source>
        <translation>{driver}: Die Daten lassen offen, ob der Zusammenhang auf dem Land und in der Stadt gleich ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Moran&apos;s I of the residuals is {moran:.3f} ({size}): what the drivers leave unexplained shows no pattern among neighbours.</source>
        <translation>Morans I der Residuen beträgt {moran:.3f} ({size}): Was die Einflussfaktoren nicht erklären, zeigt kein Muster unter Nachbarn.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Moran&apos;s I of the residuals is {moran:.3f} ({size}): what the drivers leave unexplained is alike among neighbours.</source>
        <translation>Morans I der Residuen beträgt {moran:.3f} ({size}): Was die Einflussfaktoren nicht erklären, ist unter Nachbarn ähnlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Moran&apos;s I of the residuals is {moran:.3f} ({size}): what the drivers leave unexplained is unlike among neighbours.</source>
        <translation>Morans I der Residuen beträgt {moran:.3f} ({size}): Was die Einflussfaktoren nicht erklären, ist unter Nachbarn unähnlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Having it, against not having it,</source>
        <translation>Das Vorhandensein (gegenüber dem Fehlen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>A typical increase (one standard deviation)</source>
        <translation>Ein typischer Anstieg (um eine Standardabweichung)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>An increase by one on its logarithmic scale</source>
        <translation>Ein Anstieg um eins auf der logarithmischen Skala</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points more in rural and {urban} more in urban areas;</source>
        <translation>{change} geht auf dem Land mit {rural} Prozentpunkten mehr und in der Stadt mit {urban} Prozentpunkten mehr einher;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points more in rural and {urban} less in urban areas;</source>
        <translation>{change} geht auf dem Land mit {rural} Prozentpunkten mehr und in der Stadt mit {urban} Prozentpunkten weniger einher;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points less in rural and {urban} more in urban areas;</source>
        <translation>{change} geht auf dem Land mit {rural} Prozentpunkten weniger und in der Stadt mit {urban} Prozentpunkten mehr einher;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>{change} is associated with {rural} percentage points less in rural and {urban} less in urban areas;</source>
        <translation>{change} geht auf dem Land mit {rural} Prozentpunkten weniger und in der Stadt mit {urban} Prozentpunkten weniger einher;</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), which can be detected but is reliably smaller than the margin of {margin} points.</source>
        <translation>der Unterschied beträgt {difference} Prozentpunkte ({confidence:g}-%-Intervall {low} bis {high}); er ist nachweisbar, aber verlässlich kleiner als die Äquivalenzgrenze von {margin} Prozentpunkten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), reliably smaller than the margin of {margin} points.</source>
        <translation>der Unterschied beträgt {difference} Prozentpunkte ({confidence:g}-%-Intervall {low} bis {high}) und ist verlässlich kleiner als die Äquivalenzgrenze von {margin} Prozentpunkten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), more than chance would give.</source>
        <translation>der Unterschied beträgt {difference} Prozentpunkte ({confidence:g}-%-Intervall {low} bis {high}) und ist größer, als der Zufall erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), which may only reflect that the outcome is more common in one setting than in the other.</source>
        <translation>der Unterschied beträgt {difference} Prozentpunkte ({confidence:g}-%-Intervall {low} bis {high}); er spiegelt vielleicht nur wider, dass die Zielgröße 1 in Stadt und Land verschieden häufig ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} points ({confidence:g} % interval {low} to {high}), neither reliably smaller than the margin of {margin} points nor reliably different from none.</source>
        <translation>der Unterschied beträgt {difference} Prozentpunkte ({confidence:g}-%-Intervall {low} bis {high}) und ist weder verlässlich kleiner als die Äquivalenzgrenze von {margin} Prozentpunkten noch verlässlich von null verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), which can be detected but is reliably smaller than the margin of {margin}.</source>
        <translation>der Unterschied beträgt {difference} ({confidence:g}-%-Intervall {low} bis {high}); er ist nachweisbar, aber verlässlich kleiner als die Äquivalenzgrenze von {margin}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), reliably smaller than the margin of {margin}.</source>
        <translation>der Unterschied beträgt {difference} ({confidence:g}-%-Intervall {low} bis {high}) und ist verlässlich kleiner als die Äquivalenzgrenze von {margin}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), more than chance would give.</source>
        <translation>der Unterschied beträgt {difference} ({confidence:g}-%-Intervall {low} bis {high}) und ist größer, als der Zufall erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), which may only reflect that the outcome is more common in one setting than in the other.</source>
        <translation>der Unterschied beträgt {difference} ({confidence:g}-%-Intervall {low} bis {high}); er spiegelt vielleicht nur wider, dass die Zielgröße in Stadt und Land verschieden hoch ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>the difference is {difference} ({confidence:g} % interval {low} to {high}), neither reliably smaller than the margin of {margin} nor reliably different from none.</source>
        <translation>der Unterschied beträgt {difference} ({confidence:g}-%-Intervall {low} bis {high}) und ist weder verlässlich kleiner als die Äquivalenzgrenze von {margin} noch verlässlich von null verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>An outcome that marks microclusters nearly always leaves some pattern: a microcluster covers neighbouring areas, whatever the drivers.</source>
        <translation>Eine Zielgröße, die Mikrocluster kennzeichnet, hinterlässt fast immer ein Muster: Ein Mikrocluster umfasst benachbarte Gebiete, unabhängig von den Einflussfaktoren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>The classical errors take no account of it: use Conley errors.</source>
        <translation>Die klassischen Standardfehler berücksichtigen das nicht: Conley-Standardfehler verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>The robust errors take no account of it: use Conley errors.</source>
        <translation>Die robusten Standardfehler berücksichtigen das nicht: Conley-Standardfehler verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/sentences.py"/>
        <source>Conley errors allow for it.</source>
        <translation>Conley-Standardfehler tragen dem Rechnung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>&apos;{model}&apos; is no model.</source>
        <translation>„{model}“ ist kein Modell.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose one of {models}.</source>
        <translation>Möglich sind: {models}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>&apos;{covariance}&apos; is no covariance.</source>
        <translation>„{covariance}“ ist keine Art von Standardfehlern.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose one of {covariances}.</source>
        <translation>Möglich sind: {covariances}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>A fractional logit is a quasi-likelihood and has no classical errors.</source>
        <translation>fractional_logit ist eine Quasi-Likelihood und hat keine klassischen Standardfehler.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Choose robust, cluster or conley.</source>
        <translation>robust, cluster oder conley wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>No driver is given.</source>
        <translation>Kein Einflussfaktor ist angegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Name one field or more.</source>
        <translation>Ein oder mehrere Felder angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{distance} is no distance above 0.</source>
        <translation>{distance} ist keine Entfernung über 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give metres, 20000 for instance.</source>
        <translation>Den Wert in Metern angeben, zum Beispiel 20000.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{margin} is no margin above 0.</source>
        <translation>{margin} ist keine Äquivalenzgrenze über 0.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give the largest difference in effect that still counts as the same (0.05 for five percentage points), or leave it empty.</source>
        <translation>Den größten Unterschied der Effekte angeben, der noch als gleich gilt (0.05 für fünf Prozentpunkte), oder das Feld leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>It is {margin:g}, and no difference between shares is larger: everything would be the same.</source>
        <translation>Der Wert ist {margin:g}, und kein Unterschied zwischen Anteilen ist größer: Alles wäre gleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give a share (0.1 for ten percentage points), or leave it empty.</source>
        <translation>Einen Anteil angeben (0,1 für zehn Prozentpunkte) oder das Feld leer lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{confidence} is not between 50 and 100.</source>
        <translation>{confidence} liegt nicht zwischen 50 und 100.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Give per cent, 95 for instance.</source>
        <translation>Den Wert in Prozent angeben, zum Beispiel 95.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{seed} is negative.</source>
        <translation>{seed} ist negativ.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>The driver {name} is given twice.</source>
        <translation>Der Einflussfaktor {name} ist doppelt angegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Name each field once.</source>
        <translation>Jedes Feld nur einmal angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>{name} is not among DRIVERS ({drivers}).</source>
        <translation>{name} ist nicht unter DRIVERS ({drivers}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/regression/settings.py"/>
        <source>Add it to DRIVERS or leave it out of LOG_DRIVERS.</source>
        <translation>Das Feld in DRIVERS aufnehmen oder aus LOG_DRIVERS weglassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Bars: how many of the {microclusters} are how large.</source>
        <translation>Balken: {microclusters} nach ihrer Größe.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>{thousands:.0f}k</source>
        <translation>{thousands:.0f}k</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Curve: the distance within which organisations have {number:g} organisations, from the densest place to the loneliest.</source>
        <translation>Kurve: die Entfernung, innerhalb derer Organisationen {number:g} Organisationen haben, vom dichtesten Ort bis zum einsamsten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Curve: the distance within which organisations have {number:g} organisations, from the densest place to the loneliest; EPS is marked at {eps}.</source>
        <translation>Kurve: die Entfernung, innerhalb derer Organisationen {number:g} Organisationen haben, vom dichtesten Ort bis zum einsamsten; EPS ist bei {eps} markiert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Organisations in the microcluster</source>
        <translation>Organisationen im Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Organisations, % (the densest first)</source>
        <translation>Organisationen, % (die dichtesten zuerst)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/charts.py"/>
        <source>Distance that holds {number:g} of them</source>
        <translation>Entfernung, in der {number:g} davon liegen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microcluster, {rural} rural and {urban} urban, over {organisations} in grey.</source>
        <translation>Karte mit {number} Mikrocluster, {rural} ländlich und {urban} städtisch, über {organisations} in Grau.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microclusters, {rural} rural and {urban} urban, over {organisations} in grey.</source>
        <translation>Karte mit {number} Mikroclustern, {rural} ländlich und {urban} städtisch, über {organisations} in Grau.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>{organisations} lies beyond the map, far from the others: are its coordinates right?</source>
        <translation>{organisations} liegt außerhalb der Karte, weit entfernt von den übrigen: Stimmen die Koordinaten?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>{organisations} lie beyond the map, far from the others: are their coordinates right?</source>
        <translation>{organisations} liegen außerhalb der Karte, weit entfernt von den übrigen: Stimmen die Koordinaten?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microcluster over {organisations} in grey.</source>
        <translation>Karte mit {number} Mikrocluster über {organisations} in Grau.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map of {number} microclusters over {organisations} in grey.</source>
        <translation>Karte mit {number} Mikroclustern über {organisations} in Grau.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/cluster_map.py"/>
        <source>Map: {marked} of {places} places are marked.</source>
        <translation>Karte: {marked} von {places} Orten sind markiert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Grey: organisations, darker where there are more.</source>
        <translation>Grau: Organisationen, dunkler, wo es mehr gibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>All of them in numbers</source>
        <translation>Alle in Zahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Organisations, by their own rurality</source>
        <translation>Organisationen, nach ihrer eigenen Ländlichkeit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microclusters, by the rurality of most of their members</source>
        <translation>Mikrocluster, nach der Ländlichkeit der meisten Mitglieder</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Under “All” only: {organisations} of unknown rurality.</source>
        <translation>Nur unter „Alle“: {organisations} mit unbekannter Ländlichkeit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Under “All” only: {microclusters} with as many rural as urban members, or none that is known.</source>
        <translation>Nur unter „Alle“: {microclusters} mit gleich vielen ländlichen wie städtischen Mitgliedern oder ohne Mitglied mit bekannter Ländlichkeit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Under “All” only: {organisations} of unknown rurality and {microclusters} with as many rural as urban members, or none that is known.</source>
        <translation>Nur unter „Alle“: {organisations} mit unbekannter Ländlichkeit und {microclusters} mit gleich vielen ländlichen wie städtischen Mitgliedern oder ohne Mitglied mit bekannter Ländlichkeit.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The radius is that of the smallest circle round the organisations, the density that of the outline.</source>
        <translation>Der Radius ist der des kleinsten Kreises um die Organisationen, die Dichte die des Umrisses.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest microcluster</source>
        <translation>Der größte Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest microcluster, by weight</source>
        <translation>Der größte Mikrocluster, nach Gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest rural microcluster</source>
        <translation>Der größte ländliche Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest rural microcluster, by weight</source>
        <translation>Der größte ländliche Mikrocluster, nach Gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest microclusters</source>
        <translation>Die {number} größten Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest microclusters, by weight</source>
        <translation>Die {number} größten Mikrocluster, nach Gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest rural microclusters</source>
        <translation>Die {number} größten ländlichen Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The {number} largest rural microclusters, by weight</source>
        <translation>Die {number} größten ländlichen Mikrocluster, nach Gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microclusters: {name}</source>
        <translation>Mikrocluster: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Detected with Creative Clusters on {date}</source>
        <translation>Erkannt mit Creative Clusters am {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>{microclusters} holds {number} of {organisations} ({share}).</source>
        <translation>{microclusters} enthält {number} von {organisations} ({share}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>{microclusters} hold {number} of {organisations} ({share}).</source>
        <translation>{microclusters} enthalten {number} von {organisations} ({share}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Where they are</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>How large microclusters are, in logarithmic steps. The numbers are microclusters; the heights are shares of the rural, or of the urban ones, on one scale.</source>
        <translation>Wie groß Mikrocluster sind, in logarithmischen Stufen. Die Zahlen sind Mikrocluster; die Höhen sind Anteile an den ländlichen oder an den städtischen, auf derselben Skala.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>How large microclusters are, in logarithmic steps. The numbers are microclusters.</source>
        <translation>Wie groß Mikrocluster sind, in logarithmischen Stufen. Die Zahlen sind Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>The largest</source>
        <translation>Die größten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>No microclusters were found among {organisations}.</source>
        <translation>Unter {organisations} wurden keine Mikrocluster gefunden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>It holds {rural} of the rural organisations.</source>
        <translation>Er enthält {rural} der ländlichen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>They hold {rural} of the rural organisations.</source>
        <translation>Sie enthalten {rural} der ländlichen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>It holds {urban} of the urban organisations.</source>
        <translation>Er enthält {urban} der städtischen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>They hold {urban} of the urban organisations.</source>
        <translation>Sie enthalten {urban} der städtischen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>It holds {rural} of the rural and {urban} of the urban organisations.</source>
        <translation>Er enthält {rural} der ländlichen und {urban} der städtischen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>They hold {rural} of the rural and {urban} of the urban organisations.</source>
        <translation>Sie enthalten {rural} der ländlichen und {urban} der städtischen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>of rural organisations are in one</source>
        <translation>der ländlichen Organisationen liegen in einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>of urban organisations are in one</source>
        <translation>der städtischen Organisationen liegen in einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microclusters are drawn by their outlines, or as a dot where these would be too small to see. Numbers are those of the tables of the largest; in crowded places some are left out.</source>
        <translation>Mikrocluster sind mit ihren Umrissen gezeichnet oder als Punkt, wo diese zu klein wären. Die Nummern sind die der Tabellen der größten; wo es eng ist, fehlen einige.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Share in a microcluster</source>
        <translation>Anteil in einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Organisations in them</source>
        <translation>Organisationen darin</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Median density, per km²</source>
        <translation>Median der Dichte, je km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Persistence (0-1) says over how wide a range of densities it stays one group.</source>
        <translation>Die Persistenz (0–1) sagt, über wie viele verschiedene Dichten hinweg ein Mikrocluster eine einzige Gruppe bleibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>of organisations are in one</source>
        <translation>der Organisationen liegen in einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>organisations in the median one</source>
        <translation>Organisationen im mittleren Mikrocluster (Median)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Organi­sations</source>
        <translation>Organi­sationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Per km²</source>
        <translation>Je km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Microcluster</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Persist­ence</source>
        <translation>Persis­tenz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Rural microcluster</source>
        <translation>Ländlicher Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Urban microcluster</source>
        <translation>Städtischer Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/detection.py"/>
        <source>Neither, or not known</source>
        <translation>Keines von beiden oder nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>The k-distance curve: for each organisation the distance within which there are {neighbours}, itself counted, from the densest place to the loneliest; distances on a scale of tens, from a metre on.</source>
        <translation>Die k-Distanz-Kurve: für jede Organisation die Entfernung, innerhalb derer es {neighbours} gibt (sie selbst mitgezählt), vom dichtesten Ort bis zum einsamsten; Entfernungen auf einer Zehnerskala, ab einem Meter.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>a weight of {number:g}</source>
        <translation>ein Gewicht von {number:g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>{number:g} organisations</source>
        <translation>{number:g} Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the organisations have {neighbours} {where_all}.</source>
        <translation>Die Hälfte der Organisationen hat {neighbours} {where_all}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the rural organisations have {neighbours} {where_rural}.</source>
        <translation>Die Hälfte der ländlichen Organisationen hat {neighbours} {where_rural}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the urban organisations have {neighbours} {where_urban}.</source>
        <translation>Die Hälfte der städtischen Organisationen hat {neighbours} {where_urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Half of the rural organisations have {neighbours} {where_rural} and half of the urban organisations have {neighbours} {where_urban}.</source>
        <translation>Die Hälfte der ländlichen Organisationen hat {neighbours} {where_rural}, und die Hälfte der städtischen Organisationen hat {neighbours} {where_urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>within {distance}</source>
        <translation>im Umkreis von {distance}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>How close together organisations are</source>
        <translation>Wie dicht Organisationen beieinander liegen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>a weight of {number:g} in their group</source>
        <translation>ein Gewicht von {number:g} in der eigenen Gruppe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>{number:g} organisations in their group</source>
        <translation>{number:g} Organisationen der eigenen Gruppe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Most organisations have too few others anywhere to be in a dense place.</source>
        <translation>Die meisten Organisationen haben nirgends genug andere um sich, um an einem dichten Ort zu liegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>at their own spot</source>
        <translation>am selben Ort</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_all} of all.</source>
        <translation>Innerhalb von EPS ({eps}) gilt das für {share_all} aller Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_rural} of the rural ones.</source>
        <translation>Innerhalb von EPS ({eps}) gilt das für {share_rural} der ländlichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_urban} of the urban ones.</source>
        <translation>Innerhalb von EPS ({eps}) gilt das für {share_urban} der städtischen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/distance_section.py"/>
        <source>Within EPS, {eps}, they are for {share_rural} of the rural ones and {share_urban} of the urban ones.</source>
        <translation>Innerhalb von EPS ({eps}) gilt das für {share_rural} der ländlichen und {share_urban} der städtischen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is the same in rural and urban places, and reliably above or below none.</source>
        <translation>Der Zusammenhang von {driver} mit {outcome} ist auf dem Land und in der Stadt gleich und verlässlich von null verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is the same in rural and urban places, but it is not clear that there is any.</source>
        <translation>Der Zusammenhang von {driver} mit {outcome} ist auf dem Land und in der Stadt gleich, aber es ist nicht klar, ob es überhaupt einen gibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is the same in rural and urban places, in that none can be seen in either.</source>
        <translation>Der Zusammenhang von {driver} mit {outcome} ist auf dem Land und in der Stadt insofern gleich, als weder hier noch dort einer zu erkennen ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The association of {driver} with {outcome} is different in rural and urban places.</source>
        <translation>Der Zusammenhang von {driver} mit {outcome} ist auf dem Land und in der Stadt verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The data cannot tell whether the association of {driver} with {outcome} is the same in rural and urban places.</source>
        <translation>Die Daten lassen offen, ob der Zusammenhang von {driver} mit {outcome} auf dem Land und in der Stadt gleich ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a margin that was given.</source>
        <translation>„Gleich“ bedeutet, dass die beiden Effekte verlässlich weniger als {margin} auseinanderliegen; diese Äquivalenzgrenze wurde vorgegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a tenth of the outcome&apos;s mean.</source>
        <translation>„Gleich“ bedeutet, dass die beiden Effekte verlässlich weniger als {margin} auseinanderliegen; das ist ein Zehntel des Mittelwerts der Zielgröße.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a quarter of the outcome&apos;s mean in rural places.</source>
        <translation>„Gleich“ bedeutet, dass die beiden Effekte verlässlich weniger als {margin} auseinanderliegen; das ist ein Viertel des Mittelwerts der Zielgröße auf dem Land.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>“The same” means that the two effects are reliably less than {margin} apart, a quarter of the outcome&apos;s mean in urban places.</source>
        <translation>„Gleich“ bedeutet, dass die beiden Effekte verlässlich weniger als {margin} auseinanderliegen; das ist ein Viertel des Mittelwerts der Zielgröße in der Stadt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Asked was whether the association of {driver} with {outcome} is the same in rural and in urban places.</source>
        <translation>Gefragt wurde, ob der Zusammenhang von {driver} mit {outcome} auf dem Land und in der Stadt gleich ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Asked was whether the association of each of {number} drivers with {outcome} is the same in rural and in urban places.</source>
        <translation>Gefragt wurde bei jedem von {number} Einflussfaktoren, ob der Zusammenhang mit {outcome} auf dem Land und in der Stadt gleich ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The data are “{name}”; what is rural is told by “{field}”.</source>
        <translation>Die Daten sind „{name}“; was ländlich ist, sagt „{field}“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Rows where {outcome} is 1</source>
        <translation>Zeilen, in denen {outcome} 1 ist</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Mean of {outcome}</source>
        <translation>Mittelwert von {outcome}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Drivers of {outcome}: {name}</source>
        <translation>Einflussfaktoren im Zusammenhang mit {outcome}: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Fitted with Creative Clusters on {date}</source>
        <translation>Geschätzt mit Creative Clusters am {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>This study is too small for so narrow a margin: differences under about {size} cannot be seen.</source>
        <translation>Für eine so enge Äquivalenzgrenze ist diese Studie zu klein: Unterschiede, die kleiner sind als ungefähr {size}, sind nicht zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>the same in rural and urban places, {number} in that no association can be seen</source>
        <translation>auf dem Land und in der Stadt gleich, davon {number} ohne erkennbaren Zusammenhang</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>the same in rural and urban places</source>
        <translation>auf dem Land und in der Stadt gleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>the data cannot tell</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>What was asked, and of which data</source>
        <translation>Was gefragt wurde und von welchen Daten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Rows with the rarer outcome</source>
        <translation>Zeilen mit der selteneren Ausprägung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The rows, and the outcome in them</source>
        <translation>Die Zeilen und ihre Zielgröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>What to keep in mind</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The expected share of rows with outcome 1 as one driver runs from its 1st to its 99th percentile among the rural, and among the urban rows, all other drivers as they are in each row.</source>
        <translation>Der erwartete Anteil der Zeilen mit der Zielgröße 1, wenn ein Einflussfaktor unter den ländlichen und unter den städtischen Zeilen von seinem 1. bis zu seinem 99. Perzentil läuft und alle übrigen bleiben, wie sie in jeder Zeile sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The expected outcome as one driver runs from its 1st to its 99th percentile among the rural, and among the urban rows, all other drivers as they are in each row.</source>
        <translation>Die erwartete Zielgröße, wenn ein Einflussfaktor unter den ländlichen und unter den städtischen Zeilen von seinem 1. bis zu seinem 99. Perzentil läuft und alle übrigen bleiben, wie sie in jeder Zeile sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The scale upwards is the same in all pictures: a steep line is a strong association. Bands are {confidence} intervals at each value.</source>
        <translation>Die senkrechte Skala ist in allen Bildern dieselbe: Eine steile Linie ist ein starker Zusammenhang. Die Bänder sind Konfidenzintervalle ({confidence}) bei jedem einzelnen Wert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Each driver over its range</source>
        <translation>Jeder Einflussfaktor über seinen Wertebereich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are the same in rural and urban places, and reliably above or below none.</source>
        <translation>Die Zusammenhänge aller {total} Einflussfaktoren ({drivers}) mit {outcome} sind auf dem Land und in der Stadt gleich und verlässlich von null verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are the same in rural and urban places, but it is not clear that there are any.</source>
        <translation>Die Zusammenhänge aller {total} Einflussfaktoren ({drivers}) mit {outcome} sind auf dem Land und in der Stadt gleich, aber es ist nicht klar, ob es überhaupt welche gibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are the same in rural and urban places, in that none can be seen in either.</source>
        <translation>Die Zusammenhänge aller {total} Einflussfaktoren ({drivers}) mit {outcome} sind auf dem Land und in der Stadt insofern gleich, als weder hier noch dort welche zu erkennen sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The associations of all {total} drivers ({drivers}) with {outcome} are different in rural and urban places.</source>
        <translation>Die Zusammenhänge aller {total} Einflussfaktoren ({drivers}) mit {outcome} sind auf dem Land und in der Stadt verschieden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>For all {total} drivers ({drivers}) the data cannot tell whether the association with {outcome} is the same in rural and urban places.</source>
        <translation>Bei allen {total} Einflussfaktoren ({drivers}) lassen die Daten offen, ob der Zusammenhang mit {outcome} auf dem Land und in der Stadt gleich ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>for {number} the data cannot tell ({drivers})</source>
        <translation>bei {number} lassen die Daten es offen ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>rows, {number} of them rural</source>
        <translation>Zeilen, davon {number} ländlich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Drivers taken as log(1 + x) have a scale on which equal steps are of that log.</source>
        <translation>Bei Einflussfaktoren, die als log(1 + x) eingehen, entsprechen gleiche Schritte auf der Skala gleichen Schritten dieses Logarithmus.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Bands that leave the scale are cut off at its end.</source>
        <translation>Bänder, die über die Skala hinausreichen, sind an deren Ende abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is the same in rural and urban places and reliably above or below none ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt gleich und verlässlich von null verschieden ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are the same in rural and urban places and reliably above or below none ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt gleich und verlässlich von null verschieden ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is the same in rural and urban places, but it is not clear that there is any ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt gleich, aber es ist nicht klar, ob es überhaupt einen gibt ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are the same in rural and urban places, but it is not clear that there are any ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt gleich, aber es ist nicht klar, ob es überhaupt einen gibt ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is the same in rural and urban places, in that none can be seen in either ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt insofern gleich, als weder hier noch dort einer zu erkennen ist ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are the same in rural and urban places, in that none can be seen in either ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt insofern gleich, als weder hier noch dort einer zu erkennen ist ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} is different in rural and urban places ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt verschieden ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Of the associations of {total} drivers with {outcome}, {number} are different in rural and urban places ({drivers})</source>
        <translation>Bei {number} von {total} Einflussfaktoren ist der Zusammenhang mit {outcome} auf dem Land und in der Stadt verschieden ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>Distinct microclusters behind the rows with 1</source>
        <translation>Verschiedene Mikrocluster hinter den Zeilen mit 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} is the same, but it is not clear that there is any ({drivers})</source>
        <translation>bei {number} ist er gleich, aber es ist nicht klar, ob es überhaupt einen gibt ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} are the same, but it is not clear that there are any ({drivers})</source>
        <translation>bei {number} ist er gleich, aber es ist nicht klar, ob es überhaupt einen gibt ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} is the same in that none can be seen in either ({drivers})</source>
        <translation>bei {number} ist er insofern gleich, als weder auf dem Land noch in der Stadt einer zu erkennen ist ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} are the same in that none can be seen in either ({drivers})</source>
        <translation>bei {number} ist er insofern gleich, als weder auf dem Land noch in der Stadt einer zu erkennen ist ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} is different ({drivers})</source>
        <translation>bei {number} ist er verschieden ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>{number} are different ({drivers})</source>
        <translation>bei {number} ist er verschieden ({drivers})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is 1 or 0, and effects are on the probability of 1.</source>
        <translation>Die Zielgröße ist 1 oder 0, und Effekte beziehen sich auf die Wahrscheinlichkeit von 1.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is a share between 0 and 1, and effects are on its expected value.</source>
        <translation>Die Zielgröße ist ein Anteil zwischen 0 und 1, und Effekte beziehen sich auf den Erwartungswert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is a count, and effects are on its expected value.</source>
        <translation>Die Zielgröße ist eine Anzahl, und Effekte beziehen sich auf den Erwartungswert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers.py"/>
        <source>The outcome is a number, and effects are on its expected value.</source>
        <translation>Die Zielgröße ist eine Zahl, und Effekte beziehen sich auf den Erwartungswert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Forest plot: average marginal effects of {number} driver on {outcome} in rural and in urban rows, with intervals; the effects are in the table of verdicts.</source>
        <translation>Forest-Plot: durchschnittliche marginale Effekte von {number} Einflussfaktor im Zusammenhang mit {outcome} in ländlichen und in städtischen Zeilen, mit Intervallen; die Effekte stehen in der Tabelle der Urteile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Forest plot: average marginal effects of {number} drivers on {outcome} in rural and in urban rows, with intervals; the effects are in the table of verdicts.</source>
        <translation>Forest-Plot: durchschnittliche marginale Effekte von {number} Einflussfaktoren im Zusammenhang mit {outcome} in ländlichen und in städtischen Zeilen, mit Intervallen; die Effekte stehen in der Tabelle der Urteile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Forest plot: differences between the rural and the urban effect, with intervals, against the margin of {margin} on either side of no difference; the figures are in the table of verdicts.</source>
        <translation>Forest-Plot: Unterschiede zwischen dem Effekt auf dem Land und dem in der Stadt, mit Intervallen, gegen die Äquivalenzgrenze ({margin}) zu beiden Seiten der Null; die Zahlen stehen in der Tabelle der Urteile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Lines: the expected share of {outcome} as {driver} rises, all else as it is, in rural and in urban rows, with intervals.</source>
        <translation>Linien: der erwartete Anteil von {outcome} bei steigendem {driver}, alles Übrige unverändert, in ländlichen und in städtischen Zeilen, mit Intervallen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Lines: the expected value of {outcome} as {driver} rises, all else as it is, in rural and in urban rows, with intervals.</source>
        <translation>Linien: der erwartete Wert von {outcome} bei steigendem {driver}, alles Übrige unverändert, in ländlichen und in städtischen Zeilen, mit Intervallen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Average marginal effect, {unit}</source>
        <translation>Marginaler Effekt (Ø), {unit}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>Rural less urban, {unit}</source>
        <translation>Land minus Stadt, {unit}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>margin</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>without (0)</source>
        <translation>ohne (0)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_charts.py"/>
        <source>with (1)</source>
        <translation>mit (1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>cannot tell</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>units of {outcome}</source>
        <translation>Einheiten von {outcome}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>in units of {outcome}</source>
        <translation>in Einheiten von {outcome}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>having a microcluster</source>
        <translation>dem Vorhandensein eines Mikroclusters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>in percentage points</source>
        <translation>in Prozentpunkten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_facts.py"/>
        <source>{number} percentage points</source>
        <translation>{number} Prozentpunkte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are HC1 (MacKinnon and White 1985): robust to unequal variance, but they take rows as independent.</source>
        <translation>Die Standardfehler sind HC1 (MacKinnon und White 1985): robust gegenüber ungleicher Varianz, aber unter der Annahme unabhängiger Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are those of the model (classical): they take it as true, and rows as independent.</source>
        <translation>Die Standardfehler sind die des Modells (klassisch): Sie setzen voraus, dass es zutrifft und dass die Zeilen unabhängig sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>A driver is “the same” if two one-sided tests reject a difference as large as the equivalence margin at the level {alpha:.3g} (Schuirmann 1987; Lakens 2017). Else it is “different” if the two-sided p of the difference, adjusted for the {number} driver by Holm’s method (Holm 1979), is at most {alpha:.3g} and the coefficients differ in the same direction with p ≤ {alpha:.3g}. All else is “cannot tell”.</source>
        <translation>Das Urteil lautet „gleich“, wenn zwei einseitige Tests einen Unterschied von der Größe der Äquivalenzgrenze auf dem Niveau {alpha:.3g} verwerfen (Schuirmann 1987; Lakens 2017). Andernfalls lautet es „verschieden“, wenn das zweiseitige p des Unterschieds, nach Holm für {number} Einflussfaktor korrigiert (Holm 1979), höchstens {alpha:.3g} ist und sich die Koeffizienten mit p ≤ {alpha:.3g} in derselben Richtung unterscheiden. Alles Übrige ist „unentschieden“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>A driver is “the same” if two one-sided tests reject a difference as large as the equivalence margin at the level {alpha:.3g} (Schuirmann 1987; Lakens 2017). Else it is “different” if the two-sided p of the difference, adjusted for the {number} drivers by Holm’s method (Holm 1979), is at most {alpha:.3g} and the coefficients differ in the same direction with p ≤ {alpha:.3g}. All else is “cannot tell”.</source>
        <translation>Das Urteil lautet „gleich“, wenn zwei einseitige Tests einen Unterschied von der Größe der Äquivalenzgrenze auf dem Niveau {alpha:.3g} verwerfen (Schuirmann 1987; Lakens 2017). Andernfalls lautet es „verschieden“, wenn das zweiseitige p des Unterschieds, nach Holm für die {number} Einflussfaktoren korrigiert (Holm 1979), höchstens {alpha:.3g} ist und sich die Koeffizienten mit p ≤ {alpha:.3g} in derselben Richtung unterscheiden. Alles Übrige ist „unentschieden“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Of a driver that is “the same”, the mean of its rural and its urban effect says whether there is any: it is reliably above or below none where the {confidence} interval of that mean excludes 0, and none can be seen in either where that interval and those of the two effects all include 0.</source>
        <translation>Lautet das Urteil „gleich“, sagt der Mittelwert des Effekts auf dem Land und des Effekts in der Stadt, ob es überhaupt einen gibt: Er ist verlässlich von null verschieden, wo das Konfidenzintervall ({confidence}) dieses Mittelwerts 0 ausschließt, und weder hier noch dort ist einer zu erkennen, wo dieses Intervall und die der beiden Effekte alle 0 einschließen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Effects are average marginal effects over the rows of each setting, the discrete change for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021), because coefficients of such a model are not comparable between groups whose unexplained variation differs (Allison 1999; Mood 2010).</source>
        <translation>Effekte sind durchschnittliche marginale Effekte über die Zeilen des Landes oder der Stadt (bei einem 0/1-Faktor die diskrete Änderung), mit Standardfehlern nach der Delta-Methode (Long und Mustillo 2021), weil Koeffizienten eines solchen Modells zwischen Gruppen mit verschiedener unerklärter Streuung nicht vergleichbar sind (Allison 1999; Mood 2010).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Effects are average marginal effects over the rows of each setting, the discrete change for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021).</source>
        <translation>Effekte sind durchschnittliche marginale Effekte über die Zeilen des Landes oder der Stadt (bei einem 0/1-Faktor die diskrete Änderung), mit Standardfehlern nach der Delta-Methode (Long und Mustillo 2021).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Method and settings</source>
        <translation>Methode und Einstellungen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a logit model.</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit einem Logit-Modell geschätzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a probit model.</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit einem Probit-Modell geschätzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a logit model with Firth’s bias reduction (Firth 1993; Heinze and Schemper 2002), its constants corrected so that fitted values have the outcome’s mean (Puhr and others 2017).</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit einem Logit-Modell mit Firths Verringerung der Verzerrung (Firth 1993; Heinze und Schemper 2002) geschätzt; die Konstanten sind so korrigiert, dass die geschätzten Werte den Mittelwert der Zielgröße haben (Puhr und andere 2017).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a Poisson model (Cameron and Trivedi 2013).</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit einem Poisson-Modell (Cameron und Trivedi 2013) geschätzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a negative binomial model (NB2; Cameron and Trivedi 2013), its dispersion each setting’s own.</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit einem Negativ-Binomial-Modell (NB2; Cameron und Trivedi 2013) geschätzt, mit eigener Dispersion für Land und Stadt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a fractional logit model, by quasi-likelihood (Papke and Wooldridge 1996).</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit einem fraktionalen Logit-Modell durch Quasi-Likelihood (Papke und Wooldridge 1996) geschätzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by ordinary least squares, the error variance each setting’s own.</source>
        <translation>Die Zielgröße {outcome} von {rows} Zeilen ({rural} ländlich) wurde in Abhängigkeit von {drivers} mit der Methode der kleinsten Quadrate (OLS) geschätzt, mit eigener Fehlervarianz für Land und Stadt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The constant and all drivers interact with rurality, so that estimates are those of two separate fits.</source>
        <translation>Die Konstante und alle Einflussfaktoren interagieren mit der Ländlichkeit; die Schätzwerte sind daher die zweier getrennter Schätzungen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are spatial HAC errors with a Bartlett kernel that reaches zero at {distance} (Conley 1999), so that neighbouring rows need not be independent, whether rural or urban.</source>
        <translation>Die Standardfehler sind räumliche HAC-Standardfehler mit einem Bartlett-Kern, der bei {distance} null erreicht (Conley 1999); benachbarte Zeilen, ländlich oder städtisch, müssen daher nicht unabhängig sein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are clustered by {field} with the correction for small samples, and tests use t with groups − 1 degrees of freedom (Cameron and Miller 2015).</source>
        <translation>Die Standardfehler sind nach {field} geclustert, mit der Korrektur für kleine Stichproben, und Tests verwenden t mit Gruppen − 1 Freiheitsgraden (Cameron und Miller 2015).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Standard errors are clustered with the correction for small samples, and tests use t with groups − 1 degrees of freedom (Cameron and Miller 2015).</source>
        <translation>Die Standardfehler sind geclustert, mit der Korrektur für kleine Stichproben, und Tests verwenden t mit Gruppen − 1 Freiheitsgraden (Cameron und Miller 2015).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Effects are the coefficients.</source>
        <translation>Die Effekte sind die Koeffizienten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The condition number is Belsley’s (Belsley, Kuh and Welsch 1980), of the centred and scaled drivers.</source>
        <translation>Die Konditionszahl ist die nach Belsley (Belsley, Kuh und Welsch 1980), der zentrierten und skalierten Einflussfaktoren.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Moran’s I is of the Pearson residuals with the 8 nearest neighbours, its p from the moments for residuals of a fitted model (Cliff and Ord 1981; Lin and Zhang 2007).</source>
        <translation>Morans I ist das der Pearson-Residuen mit den 8 nächsten Nachbarn; p folgt aus den Momenten für Residuen eines geschätzten Modells (Cliff und Ord 1981; Lin und Zhang 2007).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The AUC is of ten-fold cross-validation in spatial blocks (Roberts and others 2017), seed {seed}.</source>
        <translation>Die AUC stammt aus zehnfacher Kreuzvalidierung in räumlichen Blöcken (Roberts und andere 2017), Startwert {seed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The AUC is of ten-fold cross-validation, seed {seed}.</source>
        <translation>Die AUC stammt aus zehnfacher Kreuzvalidierung, Startwert {seed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The bootstrap gives the scores of whole blocks random signs, {draws} times (Kline and Santos 2012).</source>
        <translation>Der Bootstrap gibt den Scores ganzer Blöcke {draws}-mal zufällige Vorzeichen (Kline und Santos 2012).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>from the data: {margin:.4g}</source>
        <translation>aus den Daten: {margin:.4g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>As log(1 + x) entered: {drivers}.</source>
        <translation>Als log(1 + x) gingen ein: {drivers}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>Drivers were divided by their standard deviation over all rows (0/1 drivers were not).</source>
        <translation>Einflussfaktoren wurden durch ihre Standardabweichung über alle Zeilen geteilt (0/1-Faktoren nicht).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>The pseudo R² is McFadden’s (1974), against one constant for all rows.</source>
        <translation>Das Pseudo-R² ist das nach McFadden (1974), gegenüber einer einzigen Konstante für alle Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_method.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The fit used {used} of {given} rows: {rural_used} of {rural} rural and {urban_used} of {urban} urban ones.</source>
        <translation>Die Schätzung verwendet {used} von {given} Zeilen: {rural_used} von {rural} ländlichen und {urban_used} von {urban} städtischen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>This rests on {rural} of the rural and {urban} of the urban places: for the others some data are missing.</source>
        <translation>Das beruht auf {rural} der ländlichen und {urban} der städtischen Orte: Bei den übrigen fehlen Daten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The fit used all {used} rows: {rural_used} rural and {urban_used} urban ones.</source>
        <translation>Die Schätzung verwendet alle {used} Zeilen: {rural_used} ländliche und {urban_used} städtische.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The others were left out because these are not known (NULL): {fields}.</source>
        <translation>Die übrigen blieben außer Betracht, weil Folgendes nicht bekannt ist (NULL): {fields}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>So {rural} of the rural rows were left out, and {urban} of the urban ones. The result is for the rows that remain: it says nothing of the others, which may differ.</source>
        <translation>Von den ländlichen Zeilen blieben also {rural} außer Betracht, von den städtischen {urban}. Das Ergebnis gilt für die verbleibenden Zeilen: Über die übrigen, die anders sein können, sagt es nichts.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>The result is for the rows that remain: it says nothing of the others.</source>
        <translation>Das Ergebnis gilt für die verbleibenden Zeilen: Über die übrigen sagt es nichts.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sample.py"/>
        <source>No row was skipped.</source>
        <translation>Keine Zeile wurde übersprungen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>A microcluster with both rural and urban rows counts on both sides, so these are not the numbers of rural and of urban microclusters.</source>
        <translation>Ein Mikrocluster mit ländlichen und städtischen Zeilen zählt auf beiden Seiten; dies sind daher nicht die Zahlen der ländlichen und der städtischen Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>{rural} rural, {urban} urban</source>
        <translation>{rural} ländlich, {urban} städtisch</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How often a row with outcome 1 gets a higher fitted value than one with 0, in parts of the map that the fit had not seen: 0.5 is guessing, 1 is never wrong.</source>
        <translation>Wie oft eine Zeile mit der Zielgröße 1 einen höheren geschätzten Wert erhält als eine mit 0, in Teilen der Karte, die das Modell nicht gesehen hatte: 0,5 ist Raten, 1 ist immer richtig.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How often a row with outcome 1 gets a higher fitted value than one with 0, in tenths of the rows that the fit had not seen: 0.5 is guessing, 1 is never wrong.</source>
        <translation>Wie oft eine Zeile mit der Zielgröße 1 einen höheren geschätzten Wert erhält als eine mit 0, in Zehnteln der Zeilen, die das Modell nicht gesehen hatte: 0,5 ist Raten, 1 ist immer richtig.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Are all coefficients the same in rural and urban rows, constants aside? A small p says that they are not all the same, but not which; a large p does not show that they are.</source>
        <translation>Sind, von den Konstanten abgesehen, alle Koeffizienten in ländlichen und städtischen Zeilen gleich? Ein kleines p sagt, dass sie nicht alle gleich sind, aber nicht, welche; ein großes p zeigt nicht, dass sie es sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>χ² = {statistic:.2f} ({degrees} df), {p}</source>
        <translation>χ² = {statistic:.2f} ({degrees} FG), {p}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The robust errors do not allow for it, so intervals are too narrow: Conley errors would be safer.</source>
        <translation>Die robusten Standardfehler tragen dem nicht Rechnung, die Intervalle sind daher zu schmal: Conley-Standardfehler wären sicherer.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The classical errors do not allow for it, so intervals are too narrow: Conley errors would be safer.</source>
        <translation>Die klassischen Standardfehler tragen dem nicht Rechnung, die Intervalle sind daher zu schmal: Conley-Standardfehler wären sicherer.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Standard errors ({kind}) can be too small where outcomes come in a few large blocks. A bootstrap that draws whole blocks checks them.</source>
        <translation>Standardfehler ({kind}) können zu klein sein, wo die Zielgröße in wenigen großen Blöcken auftritt. Ein Bootstrap, der ganze Blöcke zieht, prüft sie.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>At the level of {level:.3g}, the two do not agree on the difference of {drivers}: take what rests on it with care.</source>
        <translation>Auf dem Niveau {level:.3g} sind sich die beiden über den Unterschied bei {drivers} nicht einig: Was darauf beruht, mit Vorsicht behandeln.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>At the level of {level:.3g}, the two do not agree on the differences of {drivers}: take what rests on it with care.</source>
        <translation>Auf dem Niveau {level:.3g} sind sich die beiden über die Unterschiede bei {drivers} nicht einig: Was darauf beruht, mit Vorsicht behandeln.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, no verdict would change: none hangs on a single place.</source>
        <translation>Lässt man nacheinander die Zeilen jedes einzelnen der {number} größten Mikrocluster weg, ändert sich kein Urteil: Keines hängt an einem einzigen Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, the verdict on {drivers} would change: it hangs on a single place.</source>
        <translation>Lässt man nacheinander die Zeilen jedes einzelnen der {number} größten Mikrocluster weg, ändert sich das Urteil zu {drivers}: Es hängt an einem einzigen Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, the verdict on {drivers} would change in {cases} cases: any one of these places can turn it.</source>
        <translation>Lässt man nacheinander die Zeilen jedes einzelnen der {number} größten Mikrocluster weg, ändert sich das Urteil zu {drivers} in {cases} Fällen: Jeder dieser Orte allein kann es kippen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of each of the {number} largest microclusters, one at a time, the verdicts on {drivers} would change: they hang on single places.</source>
        <translation>Lässt man nacheinander die Zeilen jedes einzelnen der {number} größten Mikrocluster weg, ändern sich die Urteile zu {drivers}: Sie hängen an einzelnen Orten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of the microcluster, no verdict would change: none hangs on a single place.</source>
        <translation>Ohne die Zeilen des Mikroclusters würde sich kein Urteil ändern: Keines hängt an einem einzigen Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of the microcluster, the verdict on {drivers} would change: it hangs on a single place.</source>
        <translation>Ohne die Zeilen des Mikroclusters würde sich das Urteil zu {drivers} ändern: Es hängt an einem einzigen Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Without the rows of the microcluster, the verdicts on {drivers} would change: they hang on single places.</source>
        <translation>Ohne die Zeilen des Mikroclusters würden sich die Urteile zu {drivers} ändern: Sie hängen an einzelnen Orten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Influence of the largest microclusters</source>
        <translation>Einfluss der größten Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How sure this is: fit and diagnostics</source>
        <translation>Wie sicher das ist: Anpassung und Diagnostik</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Figures of the fit, and how to read them</source>
        <translation>Kennzahlen der Schätzung und wie sie zu lesen sind</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>rural {auc:.2f}</source>
        <translation>ländlich {auc:.2f}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>urban {auc:.2f}</source>
        <translation>städtisch {auc:.2f}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The share of the variance that the fit follows.</source>
        <translation>Der Anteil der Varianz, den die Schätzung nachbildet.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How far the fit is from knowing the mean alone (0) towards knowing every outcome (1). It is no share of variance: 0.2 to 0.4 is a very good fit.</source>
        <translation>Wie weit die Schätzung auf dem Weg ist vom bloßen Mittelwert (0) zur Kenntnis jedes einzelnen Werts der Zielgröße (1). Es ist kein Anteil der Varianz: 0,2 bis 0,4 ist eine sehr gute Anpassung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>It says nothing by itself. Of two models of the same rows, prefer the one with the lower AIC.</source>
        <translation>Für sich allein sagt das AIC nichts. Von zwei Modellen derselben Zeilen ist das mit dem niedrigeren AIC vorzuziehen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>It is about the model’s coefficients; the verdicts are about effects.</source>
        <translation>Hier geht es um die Koeffizienten des Modells; bei den Urteilen geht es um Effekte.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Joint test (Wald)</source>
        <translation>Gemeinsamer Test (Wald)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Do neighbours (the 8 nearest) depart from the fit alike? 0 is not at all, 1 entirely.</source>
        <translation>Weichen Nachbarn (die 8 nächsten) ähnlich von der Schätzung ab? 0 ist gar nicht, 1 vollständig.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Here there is no more than chance would give.</source>
        <translation>Hier ist es nicht mehr, als der Zufall erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The Conley errors allow for it up to {distance}.</source>
        <translation>Die Conley-Standardfehler tragen dem bis zu einer Entfernung von {distance} Rechnung.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The clustered errors allow for it within groups, not between them.</source>
        <translation>Die geclusterten Standardfehler tragen dem innerhalb von Gruppen Rechnung, nicht zwischen ihnen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>No bootstrap was drawn, because there are fewer than two blocks of rural or of urban rows; p values rest on the standard errors alone.</source>
        <translation>Es wurde kein Bootstrap gezogen, weil es weniger als zwei Blöcke ländlicher oder städtischer Zeilen gibt; die p-Werte beruhen allein auf den Standardfehlern.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>There are {rural} rural and {urban} urban blocks, and {draws} draws (Kline and Santos 2012). Framed is where the two p values are on different sides of the level.</source>
        <translation>Es gibt {rural} ländliche und {urban} städtische Blöcke und {draws} Ziehungen (Kline und Santos 2012). Umrahmt ist, wo die beiden p-Werte auf verschiedenen Seiten des Niveaus liegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>At the level of {level:.3g}, both find the same differences significant.</source>
        <translation>Auf dem Niveau {level:.3g} finden beide dieselben Unterschiede signifikant.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Variance inflation factors, and p values of the coefficients and of the difference in effects, by driver</source>
        <translation>Varianzinflationsfaktoren sowie p-Werte der Koeffizienten und des Unterschieds der Effekte, nach Einflussfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Variance inflation factors, by driver</source>
        <translation>Varianzinflationsfaktoren, nach Einflussfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>p values of the coefficients and of the difference in effects, by driver</source>
        <translation>p-Werte der Koeffizienten und des Unterschieds der Effekte, nach Einflussfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The smaller side decides how much can be told.</source>
        <translation>Die kleinere Seite entscheidet, wie viel sich sagen lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>AUC, cross-validated</source>
        <translation>AUC (Fläche unter der ROC-Kurve), kreuzvalidiert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>The errors rest on too few groups or places to test so many drivers together.</source>
        <translation>Die Standardfehler beruhen auf zu wenigen Gruppen oder Orten, um so viele Einflussfaktoren gemeinsam zu testen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>An outcome such as having a microcluster nearly always shows some, whatever the drivers, because one microcluster makes several neighbouring areas 1 at once.</source>
        <translation>Eine Zielgröße wie das Vorhandensein eines Mikroclusters zeigt fast immer etwas davon, unabhängig von den Einflussfaktoren, weil ein einziger Mikrocluster mehrere benachbarte Gebiete zugleich auf 1 setzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Moran’s I of the residuals</source>
        <translation>Morans I der Residuen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Condition number</source>
        <translation>Konditionszahl</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How close some drivers come to being a combination of the others; over 30 is much, and their effects can then hardly be told apart.</source>
        <translation>Wie nahe einige Einflussfaktoren daran sind, eine Kombination der übrigen zu sein; über 30 ist viel, ihre Effekte lassen sich dann kaum voneinander trennen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>clustered</source>
        <translation>geclustert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>robust, HC1</source>
        <translation>robust, HC1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>classical</source>
        <translation>klassisch</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>VIF rural</source>
        <translation>VIF Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>VIF urban</source>
        <translation>VIF Stadt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Rural: p</source>
        <translation>Land: p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Urban: p</source>
        <translation>Stadt: p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Differ­ence: p</source>
        <translation>Unter­schied: p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>no estimate without it</source>
        <translation>ohne ihn kein Schätzwert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Micro­cluster</source>
        <translation>Mikro­cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Rows left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Verdicts that change</source>
        <translation>Urteile, die sich ändern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>What</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How to read it</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Each side should have {least} a driver, here {needed}; with fewer, estimates lean to one side and intervals come out too narrow.</source>
        <translation>Jede Seite sollte {least} je Einflussfaktor haben, hier {needed}; mit weniger sind Schätzwerte nach einer Seite verzerrt und Intervalle zu schmal.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Microclusters behind the rows with outcome 1</source>
        <translation>Mikrocluster hinter den Zeilen mit der Zielgröße 1</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>McFadden’s pseudo R²</source>
        <translation>Pseudo-R² nach McFadden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>AIC (log-likelihood)</source>
        <translation>AIC (Log-Likelihood)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Largest variance inflation factor</source>
        <translation>Größter Varianzinflationsfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>{vif:.1f} ({driver}, rural)</source>
        <translation>{vif:.1f} ({driver}, ländlich)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>{vif:.1f} ({driver}, urban)</source>
        <translation>{vif:.1f} ({driver}, städtisch)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>How many times the variance of a driver’s estimate is what it would be were the driver unrelated to the others; over 10 is much.</source>
        <translation>Das Wievielfache der Varianz, die der Schätzwert eines Einflussfaktors hätte, wenn dieser mit den übrigen nicht zusammenhinge; über 10 ist viel.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>by bootstrap</source>
        <translation>mit Bootstrap</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Driver</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_sureness.py"/>
        <source>Rows of one microcluster share their outcome. The estimates rest on this many separate places rather than on the number of rows.</source>
        <translation>Zeilen eines Mikroclusters haben dieselbe Zielgröße. Die Schätzwerte beruhen auf so vielen getrennten Orten und nicht auf der Zahl der Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Verdicts, effects and intervals are those of the tables of “Fit drivers”. The outcome, the margin and the checks of the fit are in its RECORD, which was not given. Effects are associations, in units of the outcome.</source>
        <translation>Urteile, Effekte und Intervalle sind die der Tabellen aus „Einflussfaktoren schätzen“. Die Zielgröße, die Äquivalenzgrenze und die Prüfungen der Schätzung stehen in deren RECORD, der nicht angegeben wurde. Effekte sind Zusammenhänge, in Einheiten der Zielgröße.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per standard deviation of the driver</source>
        <translation>je Standardabweichung des Einflussfaktors</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per standard deviation of the driver; for a 0/1 driver, for having it against not having it</source>
        <translation>je Standardabweichung des Einflussfaktors; bei einem 0/1-Faktor für das Vorhandensein gegenüber dem Fehlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver</source>
        <translation>je Einheit des Einflussfaktors</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver; for a 0/1 driver, for having it against not having it</source>
        <translation>je Einheit des Einflussfaktors; bei einem 0/1-Faktor für das Vorhandensein gegenüber dem Fehlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver, or of log(1 + x) for {logged}</source>
        <translation>je Einheit des Einflussfaktors oder von log(1 + x) bei {logged}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit of the driver, or of log(1 + x) for {logged}; for a 0/1 driver, for having it against not having it</source>
        <translation>je Einheit des Einflussfaktors oder von log(1 + x) bei {logged}; bei einem 0/1-Faktor für das Vorhandensein gegenüber dem Fehlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The effect of a driver is how much likelier the outcome is, {unit}, where the driver is higher and all other drivers are as they are: the average marginal effect, {change}.</source>
        <translation>Der Effekt eines Einflussfaktors sagt, um wie viel ({unit}) der Wert 1 der Zielgröße wahrscheinlicher ist, wo der Einflussfaktor höher ist und alle übrigen bleiben, wie sie sind: der durchschnittliche marginale Effekt, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The effect of a driver is how much larger the share is, {unit}, where the driver is higher and all other drivers are as they are: the average marginal effect, {change}.</source>
        <translation>Der Effekt eines Einflussfaktors sagt, um wie viel ({unit}) der Anteil größer ist, wo der Einflussfaktor höher ist und alle übrigen bleiben, wie sie sind: der durchschnittliche marginale Effekt, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The effect of a driver is how much higher the outcome is, {unit}, where the driver is higher and all other drivers are as they are: the average marginal effect, {change}.</source>
        <translation>Der Effekt eines Einflussfaktors sagt, um wie viel ({unit}) die Zielgröße höher ist, wo der Einflussfaktor höher ist und alle übrigen bleiben, wie sie sind: der durchschnittliche marginale Effekt, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>It is what is associated with the driver, not what the driver causes.</source>
        <translation>Er sagt, was mit dem Einflussfaktor zusammenhängt, nicht, was dieser verursacht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>A driver is “the same” if the interval of the difference between its rural and its urban effect lies within the margin, {margin} either way. It is “different” if chance would hardly give such a difference. Else the data cannot tell, which is not the same as “no difference”.</source>
        <translation>Das Urteil lautet „gleich“, wenn das Intervall des Unterschieds zwischen dem Effekt auf dem Land und dem in der Stadt innerhalb der Äquivalenzgrenze liegt ({margin} in beide Richtungen). Es lautet „verschieden“, wenn der Zufall einen solchen Unterschied kaum ergäbe. Andernfalls ist es „unentschieden“: Die Daten lassen keine Aussage zu, und das ist nicht dasselbe wie „kein Unterschied“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Their differences. The thick bar is the {inner} interval of the equivalence test: the same is what lies with all of it in the band of the margin. The thin bar is the {outer} interval.</source>
        <translation>Die Unterschiede zwischen beiden. Der dicke Balken ist das Intervall des Äquivalenztests ({inner}): Gleich ist, was damit ganz im Band der Äquivalenzgrenze liegt. Der dünne Balken ist das Konfidenzintervall ({outer}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>A caution on base rates: the effect of {drivers} differs between rural and urban rows, but so does the outcome itself (its mean is {rural} in rural and {urban} in urban rows), and effects depend on that: where an outcome is rare, there is less room for any driver. The coefficients of the model do not show a difference of their own, so the verdict is that the data cannot tell.</source>
        <translation>Vorsicht wegen der Basisraten: Der Effekt von {drivers} ist in ländlichen und städtischen Zeilen verschieden, aber verschieden ist auch die Zielgröße selbst (Mittelwert {rural} in ländlichen und {urban} in städtischen Zeilen), und Effekte hängen davon ab: Wo eine Zielgröße selten ist, bleibt jedem Einflussfaktor weniger Spielraum. Die Koeffizienten des Modells zeigen keinen eigenen Unterschied; daher lautet das Urteil „unentschieden“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>A caution on base rates: the effects of {drivers} differ between rural and urban rows, but so does the outcome itself (its mean is {rural} in rural and {urban} in urban rows), and effects depend on that: where an outcome is rare, there is less room for any driver. The coefficients of the model do not show a difference of their own, so the verdict is that the data cannot tell.</source>
        <translation>Vorsicht wegen der Basisraten: Die Effekte von {drivers} sind in ländlichen und städtischen Zeilen verschieden, aber verschieden ist auch die Zielgröße selbst (Mittelwert {rural} in ländlichen und {urban} in städtischen Zeilen), und Effekte hängen davon ab: Wo eine Zielgröße selten ist, bleibt jedem Einflussfaktor weniger Spielraum. Die Koeffizienten des Modells zeigen keinen eigenen Unterschied; daher lautet das Urteil „unentschieden“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>How to read it: “different” needs a p after Holm of at most {level:.3g}; Holm&apos;s method allows for the number of drivers looked at. “The same” needs a p of equivalence of at most {level:.3g}: the larger of two one-sided tests that the difference is not beyond the margin. A large p of the difference alone shows nothing, least of all sameness. The smallest margin says how far apart the two effects may still be; the last figure is the true difference that these data would find significant four times in five.</source>
        <translation>Lesehilfe: „Verschieden“ verlangt ein p nach Holm von höchstens {level:.3g}; die Methode von Holm berücksichtigt die Zahl der betrachteten Einflussfaktoren. „Gleich“ verlangt ein p der Äquivalenz von höchstens {level:.3g}: das größere von zwei einseitigen Tests, dass der Unterschied nicht jenseits der Äquivalenzgrenze liegt. Ein großes p des Unterschieds allein zeigt nichts, am wenigsten Gleichheit. Die kleinste Äquivalenzgrenze sagt, wie weit die beiden Effekte noch auseinanderliegen können; die letzte Zahl ist der wahre Unterschied, den diese Daten in vier von fünf Fällen signifikant fänden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Effects above are averages over the rural and over the urban rows, each their own.</source>
        <translation>Die Effekte oben sind Durchschnitte über die ländlichen und über die städtischen Zeilen, jeweils die eigenen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Averaged over all rows alike, one of the differences would be another: part of it is that rural and urban rows have other values of the drivers.</source>
        <translation>Im Durchschnitt über alle Zeilen wäre einer der Unterschiede ein anderer: Zum Teil kommt er daher, dass Einflussfaktoren in ländlichen und städtischen Zeilen andere Werte haben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Averaged over all rows alike, some of the differences would be another: part of it is that rural and urban rows have other values of the drivers.</source>
        <translation>Im Durchschnitt über alle Zeilen wären einige der Unterschiede andere: Zum Teil kommen sie daher, dass Einflussfaktoren in ländlichen und städtischen Zeilen andere Werte haben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Rural against urban, driver by driver</source>
        <translation>Stadt und Land im Vergleich, Faktor für Faktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>per unit or per standard deviation of the driver, as they were fitted</source>
        <translation>je Einheit oder je Standardabweichung des Einflussfaktors, wie sie geschätzt wurden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Effects in rural and in urban rows, with {confidence} intervals, {unit} {change}.</source>
        <translation>Effekte in ländlichen und in städtischen Zeilen, mit Konfidenzintervallen ({confidence}), {unit} {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Rural effect</source>
        <translation>Effekt Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Urban effect</source>
        <translation>Effekt Stadt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Differ­ence</source>
        <translation>Unter­schied</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Its {confidence} interval</source>
        <translation>Konfidenz­intervall ({confidence})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Verdicts. Effects on {outcome} {unit}, {change}.</source>
        <translation>Urteile. Effekte im Zusammenhang mit {outcome}, {unit}, {change}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>p of the differ­ence</source>
        <translation>p des Unter­schieds</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>p after Holm</source>
        <translation>p nach Holm</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>p of equiva­lence</source>
        <translation>p der Äqui­valenz</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Smallest margin that gives “the same”</source>
        <translation>Kleinste Äqui­valenz­grenze, die „gleich“ ergibt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Smallest differ­ence likely to be seen</source>
        <translation>Kleinster wahr­scheinlich erkenn­barer Unter­schied</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>What the verdicts rest on. The last two figures are {unit}.</source>
        <translation>Worauf die Urteile beruhen. Die letzten beiden Zahlen sind {unit} angegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Averaged over all rows alike, no difference moves by more than the margin, and none that is “different” changes its sign: that rural and urban rows have other values of the drivers hardly matters.</source>
        <translation>Im Durchschnitt über alle Zeilen verschiebt sich kein Unterschied um mehr als die Äquivalenzgrenze, und keiner, der „verschieden“ ist, wechselt das Vorzeichen: Dass Einflussfaktoren in ländlichen und städtischen Zeilen andere Werte haben, spielt kaum eine Rolle.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Effects over all rows alike, where they say otherwise; {unit}.</source>
        <translation>Effekte über alle Zeilen, wo sie etwas anderes sagen; {unit}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>The largest come first.</source>
        <translation>Die größten stehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Each is for its own unit, so sizes of different drivers cannot be compared.</source>
        <translation>Jeder gilt für die eigene Einheit; die Größen verschiedener Einflussfaktoren lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Rural, over all rows</source>
        <translation>Land, über alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Urban, over all rows</source>
        <translation>Stadt, über alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Difference above</source>
        <translation>Unterschied oben</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/drivers_verdicts.py"/>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Of the rural organisations in microclusters, the largest sub-sector is {sectors}.</source>
        <translation>Die größte Teilbranche der ländlichen Organisationen in Mikroclustern ist {sectors}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Of the rural organisations in microclusters, the largest sub-sectors are {sectors}.</source>
        <translation>Die größten Teilbranchen der ländlichen Organisationen in Mikroclustern sind {sectors}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Each sector&apos;s share of the rural, and of the urban, organisations in microclusters, in per cent.</source>
        <translation>Anteil jeder Teilbranche an den ländlichen und an den städtischen Organisationen in Mikroclustern, in Prozent.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>What they are made of</source>
        <translation>Woraus sie bestehen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Sectors, by share of organisations</source>
        <translation>Teilbranchen, nach ihrem Anteil an den Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Bars: the shares of sectors among the rural and the urban organisations in microclusters, as in the table below.</source>
        <translation>Balken: die Anteile der Teilbranchen an den ländlichen und an den städtischen Organisationen in Mikroclustern, wie in der Tabelle darunter.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Shares are of the organisations whose sector is known. Organisations count by their own rurality, whatever that of their microcluster. The quotient compares a sector&apos;s share of the rural organisations in microclusters with its share of all organisations: 1 is the same, 2 twice as much.</source>
        <translation>Anteile beziehen sich auf die Organisationen mit bekannter Teilbranche. Organisationen zählen mit ihrer eigenen Ländlichkeit, gleich welcher Art ihr Mikrocluster ist. Der Quotient vergleicht den Anteil einer Teilbranche an den ländlichen Organisationen in Mikroclustern mit ihrem Anteil an allen Organisationen: 1 ist gleich, 2 doppelt so viel.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Sector</source>
        <translation>Teilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Rural, clustered</source>
        <translation>Land, in Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Urban, clustered</source>
        <translation>Stadt, in Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>All rural</source>
        <translation>Land gesamt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>All urban</source>
        <translation>Stadt gesamt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>Quotient, rural clustered</source>
        <translation>Quotient, Land in Clustern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/makeup_section.py"/>
        <source>All other sectors</source>
        <translation>Alle übrigen Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>EPS is {eps}, from the knee of the k-distance curve above (Satopää and others 2011), the largest of the groups&apos; own.</source>
        <translation>EPS ist {eps}, vom Knick der k-Distanz-Kurve oben (Satopää und andere 2011), das größte der einzelnen Gruppen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>EPS is {eps}, from the knee of the k-distance curve above (Satopää and others 2011).</source>
        <translation>EPS ist {eps}, vom Knick der k-Distanz-Kurve oben (Satopää und andere 2011).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>No microcluster is wider than a circle of {limit} radius (MAX_RADIUS). A group that does not fit loses the organisations in its least dense places, step by step, until the rest fits. If it splits or becomes too small before that, it is none itself, and its parts are tried alike. What is left out lies in no microcluster.</source>
        <translation>Kein Mikrocluster ist größer als ein Kreis mit dem Radius {limit} (MAX_RADIUS). Eine Gruppe, die nicht hineinpasst, verliert Schritt für Schritt die Organisationen an ihren am wenigsten dichten Orten, bis der Rest passt. Zerfällt sie vorher oder wird sie zu klein, ist sie selbst kein Mikrocluster, und mit ihren Teilen wird ebenso verfahren. Was wegfällt, liegt in keinem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>from the knee of the curve</source>
        <translation>vom Knick der Kurve</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A microcluster is a place where organisations lie closer together than around it. They were found by HDBSCAN* (Campello, Moulavi and Sander 2013), which needs no fixed distance, so that a village can be found as well as a quarter of a city.</source>
        <translation>Ein Mikrocluster ist ein Ort, an dem Organisationen dichter beieinander liegen als in der Umgebung. Gefunden wurden sie mit HDBSCAN* (Campello, Moulavi und Sander 2013), das keinen festen Abstand braucht; daher wird ein Dorf ebenso gefunden wie ein Stadtviertel.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>How dense it is at an organisation is told by the distance within which there is a weight of {number:g}, itself counted (MIN_SAMPLES).</source>
        <translation>Wie dicht es bei einer Organisation ist, sagt die Entfernung, innerhalb derer ein Gewicht von {number:g} liegt, sie selbst mitgezählt (MIN_SAMPLES).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>How dense it is at an organisation is told by the distance within which there are {number:g} organisations, itself counted (MIN_SAMPLES).</source>
        <translation>Wie dicht es bei einer Organisation ist, sagt die Entfernung, innerhalb derer {number:g} Organisationen liegen, sie selbst mitgezählt (MIN_SAMPLES).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>An exact tree joins organisations from the densest places outwards; its branches are the groups that stay together as the required density rises.</source>
        <translation>Ein exakter Baum verbindet Organisationen von den dichtesten Orten nach außen; seine Zweige sind die Gruppen, die bei steigender verlangter Dichte zusammenbleiben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A group needs at least a weight of {number:g} (MIN_CLUSTER_SIZE).</source>
        <translation>Eine Gruppe braucht mindestens ein Gewicht von {number:g} (MIN_CLUSTER_SIZE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A group needs at least {number:g} organisations (MIN_CLUSTER_SIZE).</source>
        <translation>Eine Gruppe braucht mindestens {number:g} Organisationen (MIN_CLUSTER_SIZE).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Where one group lies inside another, the one is kept that lasts over the wider range of densities (excess of mass).</source>
        <translation>Liegt eine Gruppe in einer anderen, bleibt diejenige erhalten, die über den größeren Bereich von Dichten besteht (excess of mass).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Where one group lies inside another, the inner one is kept (the leaves of the tree).</source>
        <translation>Liegt eine Gruppe in einer anderen, bleibt die innere erhalten (die Blätter des Baums).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>A microcluster is a place denser than one limit, the same everywhere.</source>
        <translation>Ein Mikrocluster ist ein Ort, der dichter ist als ein überall gleicher Grenzwert.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>They were found by DBSCAN (Ester and others 1996): an organisation with at least a weight of {number:g}, itself counted (MIN_SAMPLES), within the distance EPS is in a dense place; dense places within EPS of each other are one microcluster, and what is within EPS of one is at its edge.</source>
        <translation>Gefunden wurden sie mit DBSCAN (Ester und andere 1996): Eine Organisation mit einem Gewicht von mindestens {number:g}, sie selbst mitgezählt (MIN_SAMPLES), innerhalb des Abstands EPS liegt an einem dichten Ort; dichte Orte, die höchstens EPS auseinanderliegen, sind ein Mikrocluster, und was höchstens EPS von einem entfernt ist, liegt an dessen Rand.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>They were found by DBSCAN (Ester and others 1996): an organisation with at least {number:g} organisations, itself counted (MIN_SAMPLES), within the distance EPS is in a dense place; dense places within EPS of each other are one microcluster, and what is within EPS of one is at its edge.</source>
        <translation>Gefunden wurden sie mit DBSCAN (Ester und andere 1996): Eine Organisation mit mindestens {number:g} Organisationen, sie selbst mitgezählt (MIN_SAMPLES), innerhalb des Abstands EPS liegt an einem dichten Ort; dichte Orte, die höchstens EPS auseinanderliegen, sind ein Mikrocluster, und was höchstens EPS von einem entfernt ist, liegt an dessen Rand.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Groups of less than a weight of {number:g} (MIN_CLUSTER_SIZE) do not count.</source>
        <translation>Gruppen mit einem Gewicht von weniger als {number:g} (MIN_CLUSTER_SIZE) zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Groups of less than {number:g} organisations (MIN_CLUSTER_SIZE) do not count.</source>
        <translation>Gruppen mit weniger als {number:g} Organisationen (MIN_CLUSTER_SIZE) zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>No distance was needed, because no place is dense.</source>
        <translation>Ein Abstand war nicht nötig, weil kein Ort dicht ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>EPS is {eps}, as given.</source>
        <translation>EPS ist {eps}, wie angegeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>There is no limit on how wide a microcluster may be (MAX_RADIUS is 0).</source>
        <translation>Die Ausdehnung eines Mikroclusters ist nicht begrenzt (MAX_RADIUS ist 0).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>{organisations} was skipped: without a location, or without a value in the field of groups or weights.</source>
        <translation>{organisations} wurde übersprungen: ohne Ort oder ohne Wert im Feld der Gruppen oder Gewichte.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>{organisations} were skipped: without a location, or without a value in the field of groups or weights.</source>
        <translation>{organisations} wurden übersprungen: ohne Ort oder ohne Wert im Feld der Gruppen oder Gewichte.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>No organisation was skipped.</source>
        <translation>Keine Organisation wurde übersprungen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>With DBSCAN, a group that is too wide is divided by the density tree of its own members in this way.</source>
        <translation>Bei DBSCAN wird eine zu ausgedehnte Gruppe auf diese Weise mit dem Dichtebaum der eigenen Mitglieder geteilt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Each value of “{field}” was searched by itself, so microclusters of different values may overlap.</source>
        <translation>Jeder Wert von „{field}“ wurde für sich durchsucht; Mikrocluster verschiedener Werte können sich daher überlappen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Each organisation counts by its “{field}”; a microcluster also needs {number:g} organisations, so that a single large one is none. Shares are of organisations, not of weight.</source>
        <translation>Jede Organisation zählt mit dem Wert ihres Felds „{field}“; ein Mikrocluster braucht außerdem {number:g} Organisationen, ein einzelner großer Betrieb ist also keiner. Anteile beziehen sich auf Organisationen, nicht auf Gewicht.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>Whether an organisation is rural is taken from “{field}”; a microcluster is rural or urban by the majority of its members.</source>
        <translation>Ob eine Organisation ländlich ist, steht in „{field}“; ein Mikrocluster ist ländlich oder städtisch wie die Mehrheit seiner Mitglieder.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>MAX_RADIUS left {organisations} out of the groups that it shortened.</source>
        <translation>Wegen MAX_RADIUS aus den verkleinerten Gruppen weggefallen: {organisations}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>What the run said:</source>
        <translation>Was der Lauf meldete:</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>It is not known of any of them.</source>
        <translation>Bekannt ist das bei keiner von ihnen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/method.py"/>
        <source>0 (no limit)</source>
        <translation>0 (keine Grenze)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/page.py"/>
        <source>(marked)</source>
        <translation>(markiert)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Where more might grow</source>
        <translation>Wo mehr entstehen könnte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>cross-validated AUC {auc}, among rural areas {rural}; {guessing} is guessing</source>
        <translation>kreuzvalidierte AUC {auc}, unter ländlichen Gebieten {rural}; {guessing} ist Raten</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>A caution: the drivers hardly tell areas with a microcluster from others ({figures}).</source>
        <translation>Vorsicht: Die Einflussfaktoren unterscheiden Gebiete mit Mikrocluster kaum von anderen ({figures}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>A caution: the drivers hardly tell areas with the outcome from others ({figures}).</source>
        <translation>Vorsicht: Die Einflussfaktoren unterscheiden Gebiete mit der Zielgröße 1 kaum von anderen ({figures}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>So no map is drawn of the areas without a microcluster that look most like those with one: it would be little better than drawing lots.</source>
        <translation>Daher ist keine Karte der Gebiete ohne Mikrocluster gezeichnet, die denen mit Mikrocluster am ähnlichsten sind: Sie wäre kaum besser als das Los.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>So no map is drawn of the areas of which most is expected: it would be little better than drawing lots.</source>
        <translation>Daher ist keine Karte der Gebiete gezeichnet, von denen am meisten zu erwarten ist: Sie wäre kaum besser als das Los.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>rural area</source>
        <translation>ländliches Gebiet</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>rural areas</source>
        <translation>ländliche Gebiete</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>That is a place to ask questions, not a forecast. The field potential_rank of the areas has all ranks.</source>
        <translation>Dort lohnt es sich, Fragen zu stellen; eine Prognose ist das nicht. Alle Ränge stehen im Feld potential_rank der Gebiete.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>How well the drivers tell such areas from others is not known here.</source>
        <translation>Wie gut die Einflussfaktoren solche Gebiete von anderen unterscheiden, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Do not use the map to choose places.</source>
        <translation>Die Karte nicht verwenden, um Orte auszuwählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} without a microcluster is in the highest fifth of potential: by the drivers in this study it looks most like rural areas that have one.</source>
        <translation>{areas} ohne Mikrocluster liegt im höchsten Fünftel des Potenzials: Nach den Einflussfaktoren dieser Studie ähnelt es am stärksten ländlichen Gebieten, die einen haben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} without a microcluster are in the highest fifth of potential: by the drivers in this study they look most like rural areas that have one.</source>
        <translation>{areas} ohne Mikrocluster liegen im höchsten Fünftel des Potenzials: Nach den Einflussfaktoren dieser Studie ähneln sie am stärksten ländlichen Gebieten, die einen haben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} where {outcome} is 0 is in the highest fifth of potential: by the drivers in this study most is to be expected of it.</source>
        <translation>{areas}, bei dem {outcome} 0 ist, liegt im höchsten Fünftel des Potenzials: Nach den Einflussfaktoren dieser Studie ist dort am meisten zu erwarten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>{areas} where {outcome} is 0 are in the highest fifth of potential: by the drivers in this study most is to be expected of them.</source>
        <translation>{areas}, bei denen {outcome} 0 ist, liegen im höchsten Fünftel des Potenzials: Nach den Einflussfaktoren dieser Studie ist dort am meisten zu erwarten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Grey: the centres of rural areas. Purple: the fifth of those without a microcluster whose drivers are most like those of rural areas that have one.</source>
        <translation>Grau: die Mittelpunkte ländlicher Gebiete. Violett: das Fünftel derer ohne Mikrocluster, deren Einflussfaktoren denen ländlicher Gebiete mit Mikrocluster am ähnlichsten sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>Grey: the centres of rural areas. Purple: of those whose outcome is 0, the fifth of which the drivers in this study would lead to expect most.</source>
        <translation>Grau: die Mittelpunkte ländlicher Gebiete. Violett: unter denen mit der Zielgröße 0 das Fünftel, bei dem die Einflussfaktoren dieser Studie am meisten erwarten lassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/potential_section.py"/>
        <source>the field “{field}”</source>
        <translation>das Feld „{field}“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>A place can have many of these organisations only because it has many businesses. The test asks whether there are more than that. The organisations were drawn anew {permutations} times from all businesses, at random, and clusters were detected again each time. A microcluster is significant if its ratio is among the largest {share:g} % of the largest ratios that chance gives anywhere in the region, so that the many places looked at do not make it easier.</source>
        <translation>Ein Ort kann viele dieser Organisationen haben, nur weil es dort viele Betriebe gibt. Der Test fragt, ob es mehr sind als deswegen. Die Organisationen wurden {permutations}-mal zufällig neu aus allen Betrieben gezogen, und jedes Mal wurden wieder Cluster erkannt. Ein Mikrocluster ist signifikant, wenn sein Quotient unter den größten {share:g} % der größten Quotienten ist, die der Zufall irgendwo in der Region ergibt; dass viele Orte betrachtet werden, macht es also nicht leichter.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>The {number} microcluster furthest above what is expected.</source>
        <translation>{number} Mikrocluster, der am weitesten über dem Erwarteten liegt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>The {number} microclusters furthest above what is expected.</source>
        <translation>Die {number} Mikrocluster, die am weitesten über dem Erwarteten liegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{id} (rural)</source>
        <translation>{id} (ländlich)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{id} (urban)</source>
        <translation>{id} (städtisch)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microcluster holds more of the organisations than business in general would put there, {rural_found} of the {rural} rural ones among them.</source>
        <translation>In {found} von {total} Mikrocluster gibt es mehr dieser Organisationen, als die Wirtschaft insgesamt dort erwarten lässt, darunter in {rural_found} der {rural} ländlichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microclusters hold more of the organisations than business in general would put there, {rural_found} of the {rural} rural ones among them.</source>
        <translation>In {found} von {total} Mikroclustern gibt es mehr dieser Organisationen, als die Wirtschaft insgesamt dort erwarten lässt, darunter in {rural_found} der {rural} ländlichen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Under pure chance the median quotient was {quotient:.2f}; near 1 it says that the way of counting favours no cluster. Source: Kulldorff (1997), A spatial scan statistic.</source>
        <translation>Bei reinem Zufall war der Median des Quotienten {quotient:.2f}; nahe 1 heißt, dass die Zählweise keinen Cluster bevorzugt. Quelle: Kulldorff (1997), A spatial scan statistic.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Tested against all businesses</source>
        <translation>Gegen alle Betriebe getestet</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Organisations and businesses are those within the core distance of a member; the quotient is their share over the share in the whole region.</source>
        <translation>Organisationen und Betriebe sind die innerhalb der Kerndistanz eines Mitglieds; der Quotient ist ihr Anteil geteilt durch den Anteil in der ganzen Region.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microcluster holds more of the organisations than business in general would put there.</source>
        <translation>In {found} von {total} Mikrocluster gibt es mehr dieser Organisationen, als die Wirtschaft insgesamt dort erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>{found} of {total} microclusters hold more of the organisations than business in general would put there.</source>
        <translation>In {found} von {total} Mikroclustern gibt es mehr dieser Organisationen, als die Wirtschaft insgesamt dort erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Expected</source>
        <translation>Erwar­tet</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Busi­nesses</source>
        <translation>Betriebe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/scan_section.py"/>
        <source>Quo­tient</source>
        <translation>Quo­tient</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Least weight</source>
        <translation>Mindest­gewicht</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Smallest size</source>
        <translation>Mindest­größe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Where the two differ, in {number} of {total} settings, the rural share is lower.</source>
        <translation>Wo sich die beiden unterscheiden, bei {number} von {total} Einstellungen, ist der ländliche Anteil niedriger.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Where the two differ, in {number} of {total} settings, the rural share is higher.</source>
        <translation>Wo sich die beiden unterscheiden, bei {number} von {total} Einstellungen, ist der ländliche Anteil höher.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>{share} of organisations are in a microcluster {setting}.</source>
        <translation>{share} der Organisationen liegen in einem Mikrocluster {setting}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>{share} of rural organisations are in a microcluster {setting}.</source>
        <translation>{share} der ländlichen Organisationen liegen in einem Mikrocluster {setting}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>{share} of urban organisations are in a microcluster {setting}.</source>
        <translation>{share} der städtischen Organisationen liegen in einem Mikrocluster {setting}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>How to read it: each cell is a detection of its own, with that smallest size (MIN_CLUSTER_SIZE) and largest radius (MAX_RADIUS) and all else as chosen. The framed cell is the chosen setting, on which the rest of this report rests. Quote the setting with the share: “{quote}”</source>
        <translation>Lesehilfe: Jede Zelle ist eine eigene Erkennung mit dieser Mindestgröße (MIN_CLUSTER_SIZE) und diesem größten Radius (MAX_RADIUS), alles Übrige wie gewählt. Die umrahmte Zelle ist die gewählte Einstellung, auf der der Rest dieses Berichts beruht. Den Anteil zusammen mit der Einstellung zitieren: „{quote}“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with a weight of at least {size:,.10g} and a radius of at most {radius}</source>
        <translation>mit einem Gewicht von mindestens {size:,.10g} und einem Radius von höchstens {radius}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with at least {size:,.10g} organisations and a radius of at most {radius}</source>
        <translation>mit mindestens {size:,.10g} Organisationen und einem Radius von höchstens {radius}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>How much of this depends on the settings</source>
        <translation>Wie viel davon von den Einstellungen abhängt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Share of organisations in a microcluster, %</source>
        <translation>Anteil der Organisationen in einem Mikrocluster, %</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Share of rural organisations in a microcluster, %</source>
        <translation>Anteil der ländlichen Organisationen in einem Mikrocluster, %</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Share of urban organisations in a microcluster, %</source>
        <translation>Anteil der städtischen Organisationen in einem Mikrocluster, %</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Largest radius</source>
        <translation>Größter Radius</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>None of the settings tried here finds a microcluster.</source>
        <translation>Bei keiner der hier geprüften Einstellungen findet sich ein Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of organisations in a microcluster goes from {low} to {high}.</source>
        <translation>Über die hier geprüften Einstellungen reicht der Anteil der Organisationen in einem Mikrocluster von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of rural organisations in a microcluster goes from {low} to {high}.</source>
        <translation>Über die hier geprüften Einstellungen reicht der Anteil der ländlichen Organisationen in einem Mikrocluster von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of urban organisations in a microcluster goes from {low} to {high}.</source>
        <translation>Über die hier geprüften Einstellungen reicht der Anteil der städtischen Organisationen in einem Mikrocluster von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>Over the settings tried here, the share of rural organisations in a microcluster goes from {low} to {high} and the share of urban organisations in a microcluster goes from {urban_low} to {urban_high}.</source>
        <translation>Über die hier geprüften Einstellungen reicht der Anteil der ländlichen Organisationen in einem Mikrocluster von {low} bis {high} und der Anteil der städtischen von {urban_low} bis {urban_high}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>A share that moves so far says as much about the setting as about the place.</source>
        <translation>Ein Anteil, der sich so stark ändert, sagt ebenso viel über die Einstellung aus wie über den Ort.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>That is little: the setting hardly matters here.</source>
        <translation>Das ist wenig: Die Einstellung spielt hier kaum eine Rolle.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>The rural share is lower than the urban one in {lower} of {total} settings and higher in {higher}, so which one leads depends on the setting.</source>
        <translation>Der ländliche Anteil ist bei {lower} von {total} Einstellungen niedriger als der städtische und bei {higher} höher; welcher von beiden vorn liegt, hängt also von der Einstellung ab.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>The rural and the urban share are the same in every setting.</source>
        <translation>Der ländliche und der städtische Anteil sind bei jeder Einstellung gleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>In all {total} settings the rural share is lower than the urban one.</source>
        <translation>Bei allen {total} Einstellungen ist der ländliche Anteil niedriger als der städtische.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>In all {total} settings the rural share is higher than the urban one.</source>
        <translation>Bei allen {total} Einstellungen ist der ländliche Anteil höher als der städtische.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with a weight of at least {size:,.10g}</source>
        <translation>mit einem Gewicht von mindestens {size:,.10g}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>with at least {size:,.10g} organisations</source>
        <translation>mit mindestens {size:,.10g} Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/settings_section.py"/>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The largest rural microclusters</source>
        <translation>Die größten ländlichen Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The largest rural microcluster, by organisations</source>
        <translation>Der größte ländliche Mikrocluster, nach Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The largest rural microclusters, by organisations</source>
        <translation>Die größten ländlichen Mikrocluster, nach Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>{sector} ({quotient} times)</source>
        <translation>{sector} ({quotient}-fach)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>{quotient} times, significant</source>
        <translation>{quotient}-fach, signifikant</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>{quotient} times, not significant</source>
        <translation>{quotient}-fach, nicht signifikant</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Rural and urban microclusters: {name}</source>
        <translation>Ländliche und städtische Mikrocluster: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Made with Creative Clusters on {date}</source>
        <translation>Erstellt mit Creative Clusters am {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microcluster ({rural_found} of {rural} rural).</source>
        <translation>Der Test findet in {found} von {total} Mikrocluster (ländlich: {rural_found} von {rural}) signifikant mehr Organisationen, als die Wirtschaft insgesamt dort erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microclusters ({rural_found} of {rural} rural).</source>
        <translation>Der Test findet in {found} von {total} Mikroclustern (ländlich: {rural_found} von {rural}) signifikant mehr Organisationen, als die Wirtschaft insgesamt dort erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>There is no rural microcluster.</source>
        <translation>Es gibt keinen ländlichen Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>CLUSTERS does not say which microclusters are rural.</source>
        <translation>Aus CLUSTERS geht nicht hervor, welche Mikrocluster ländlich sind.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The report was made from layers and tables alone. How the shares move with the settings of the detection, and how well the fit describes the data, is known where the steps&apos; RECORD tables are given, too.</source>
        <translation>Der Bericht wurde allein aus Layern und Tabellen erstellt. Wie sich die Anteile mit den Einstellungen der Erkennung ändern und wie gut die Schätzung die Daten beschreibt, ist bekannt, wo auch die RECORD-Tabellen der Schritte angegeben werden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microcluster.</source>
        <translation>Der Test findet in {found} von {total} Mikrocluster signifikant mehr Organisationen, als die Wirtschaft insgesamt dort erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>The test finds significantly more organisations than business in general would put there in {found} of {total} microclusters.</source>
        <translation>Der Test findet in {found} von {total} Mikroclustern signifikant mehr Organisationen, als die Wirtschaft insgesamt dort erwarten lässt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Microclusters are drawn by their outlines, or as a dot where these would be too small to see. Numbers are those of the rural microclusters listed below; in crowded places some are left out.</source>
        <translation>Mikrocluster sind mit ihren Umrissen gezeichnet oder als Punkt, wo diese zu klein wären. Die Nummern sind die der unten aufgeführten ländlichen Mikrocluster; wo es eng ist, fehlen einige.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>“Most concentrated” is the sector, of at least five members, whose share is highest beside its share of all organisations.</source>
        <translation>„Höchste Konzentration“ nennt unter den Teilbranchen mit mindestens fünf Mitgliedern diejenige, deren Anteil im Vergleich zu ihrem Anteil an allen Organisationen am höchsten ist.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>“Against all businesses” says how many times the organisations that business in general would put there; significant if chance gives as much in at most {many:g} of 100 regions.</source>
        <translation>„Gegenüber allen Betrieben“ sagt, das Wievielfache der Organisationen es gibt, die die Wirtschaft insgesamt dort erwarten lässt; signifikant, wenn der Zufall in höchstens {many:g} von 100 Regionen so viel ergibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study.py"/>
        <source>How sure one can be</source>
        <translation>Wie sicher man sein kann</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Classify areas from a grid</source>
        <translation>Gebiete anhand eines Rasters klassifizieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Fit drivers</source>
        <translation>Einflussfaktoren schätzen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Layers the study was made from</source>
        <translation>Layer, aus denen die Studie entstand</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>A microcluster is a place where organisations lie closer together than around it, found by density (HDBSCAN*: Campello, Moulavi and Sander 2013; DBSCAN: Ester and others 1996) with a limit on its radius, so that a village can be found as well as a quarter of a city. It is rural or urban by the majority of its members; each organisation counts by its own rurality, from the official classification or the Degree of Urbanisation (European Commission and others 2021).</source>
        <translation>Ein Mikrocluster ist ein Ort, an dem Organisationen dichter beieinander liegen als in der Umgebung, gefunden anhand der Dichte (HDBSCAN*: Campello, Moulavi und Sander 2013; DBSCAN: Ester und andere 1996) mit einer Grenze für den Radius; daher wird ein Dorf ebenso gefunden wie ein Stadtviertel. Er ist ländlich oder städtisch wie die Mehrheit seiner Mitglieder; jede Organisation zählt mit ihrer eigenen Ländlichkeit, nach der amtlichen Klassifikation oder dem Grad der Urbanisierung (Europäische Kommission und andere 2021).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Parameters: {step}</source>
        <translation>Parameter: {step}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Data and settings</source>
        <translation>Daten und Einstellungen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>The location quotient of a sector is its share of a microcluster&apos;s organisations over its share of all organisations.</source>
        <translation>Der Standortquotient einer Teilbranche ist ihr Anteil an den Organisationen eines Mikroclusters geteilt durch ihren Anteil an allen Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Microclusters were tested against all businesses by a scan statistic (Kulldorff 1997): organisations were drawn at random from all businesses and microclusters detected again. A microcluster is significant if chance gives one as clear as this anywhere in at most {many:g} of 100 such regions.</source>
        <translation>Die Mikrocluster wurden mit einer Scan-Statistik (Kulldorff 1997) gegen alle Betriebe getestet: Organisationen wurden zufällig aus allen Betrieben gezogen und Mikrocluster erneut erkannt. Ein Mikrocluster ist signifikant, wenn der Zufall in höchstens {many:g} von 100 solchen Regionen irgendwo einen ebenso deutlichen ergibt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>The fingerprint is the start of the SHA-256 of every feature&apos;s geometry and attributes, in the order of the layer: the same data give the same.</source>
        <translation>Der Fingerabdruck ist der Anfang des SHA-256 der Geometrie und der Attribute aller Objekte, in der Reihenfolge des Layers: Dieselben Daten ergeben denselben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>Method: drivers</source>
        <translation>Methode: Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_method.py"/>
        <source>What “{step}” said:</source>
        <translation>Was „{step}“ meldete:</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>RECORDS: A detection that was recorded found {ours}, SUMMARY has {theirs}: they are of two runs, or SUMMARY is of a part of the organisations. That record is left out.</source>
        <translation>RECORDS: Eine aufgezeichnete Erkennung fand {ours}, SUMMARY hat {theirs}: Sie stammen aus zwei Läufen, oder SUMMARY umfasst nur einen Teil der Organisationen. Diese Aufzeichnung entfällt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>CLUSTERS: Its numbers of rural and of urban microclusters are {rural} and {urban}, those of SUMMARY are {their_rural} and {their_urban}: they are of two runs, or of two fields of rurality. The map and the list of the largest are from CLUSTERS, all other figures are from SUMMARY.</source>
        <translation>CLUSTERS: Ländliche und städtische Mikrocluster sind es hier {rural} und {urban}, in SUMMARY {their_rural} und {their_urban}: Sie stammen aus zwei Läufen oder von zwei Feldern der Ländlichkeit. Die Karte und die Liste der größten stammen aus CLUSTERS, alle übrigen Zahlen aus SUMMARY.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>{clusters} with {members} (median {median})</source>
        <translation>{clusters} mit {members} (Median {median})</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>CLUSTERS: It holds {ours}, SUMMARY has {theirs}: they are of two runs, or one is of a part of the other. The map and the list of the largest are from CLUSTERS, all other figures are from SUMMARY.</source>
        <translation>CLUSTERS: Der Layer enthält {ours}, SUMMARY hat {theirs}: Sie stammen aus zwei Läufen, oder das eine ist ein Teil des anderen. Die Karte und die Liste der größten stammen aus CLUSTERS, alle übrigen Zahlen aus SUMMARY.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/study_runs.py"/>
        <source>CLUSTERS: It does not say which microclusters are rural, so the map and the list of the largest cannot tell rural from urban. Give RURALITY_FIELD to &apos;Detect microclusters&apos;, too.</source>
        <translation>CLUSTERS: Der Layer sagt nicht, welche Mikrocluster ländlich sind; die Karte und die Liste der größten können daher nicht zwischen Land und Stadt unterscheiden. RURALITY_FIELD auch in „Mikrocluster erkennen“ angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{rural} of the rural and {urban} of the urban organisations are in a microcluster.</source>
        <translation>{rural} der ländlichen und {urban} der städtischen Organisationen liegen in einem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>rural microcluster</source>
        <translation>ländlicher Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>rural microclusters</source>
        <translation>ländliche Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>urban microcluster</source>
        <translation>städtischer Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>urban microclusters</source>
        <translation>städtische Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} member</source>
        <translation>{number} Mitglied</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} members</source>
        <translation>{number} Mitglieder</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>neither rural nor urban, or not known</source>
        <translation>weder ländlich noch städtisch oder nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Organisations count by their own rurality, microclusters by that of most of their members. The ratio is rural over urban: 1 is the same.</source>
        <translation>Organisationen zählen mit ihrer eigenen Ländlichkeit, Mikrocluster mit der ihrer meisten Mitglieder. Das Verhältnis ist Land geteilt durch Stadt: 1 ist gleich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Rural and urban: {name}</source>
        <translation>Stadt und Land: {name}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Summarised with Creative Clusters on {date}</source>
        <translation>Zusammengefasst mit Creative Clusters am {date}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{rural} of the rural organisations are in a microcluster.</source>
        <translation>{rural} der ländlichen Organisationen liegen in einem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{urban} of the urban organisations are in a microcluster.</source>
        <translation>{urban} der städtischen Organisationen liegen in einem Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>There is {rural} and {urban}.</source>
        <translation>Gefunden wurden {rural} und {urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>There are {rural} and {urban}.</source>
        <translation>Gefunden wurden {rural} und {urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Rural and urban in numbers</source>
        <translation>Stadt und Land in Zahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>There are no microclusters among {organisations}.</source>
        <translation>Unter {organisations} gibt es keine Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{share} of {organisations} are in {number} microcluster.</source>
        <translation>{share} von {organisations} liegen in {number} Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{share} of {organisations} are in {number} microclusters.</source>
        <translation>{share} von {organisations} liegen in {number} Mikroclustern.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} more is neither: as many of its members are rural as urban, or it is not known.</source>
        <translation>{number} weiterer ist keines von beiden: Er hat ebenso viele ländliche wie städtische Mitglieder, oder es ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{number} more are neither: as many of their members are rural as urban, or it is not known.</source>
        <translation>{number} weitere sind keines von beiden: Sie haben ebenso viele ländliche wie städtische Mitglieder, oder es ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>The median rural one has {rural}, the median urban one has {urban}.</source>
        <translation>Der mittlere ländliche (Median) hat {rural}, der mittlere städtische {urban}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>of rural organisations are in a microcluster</source>
        <translation>der ländlichen Organisationen liegen in einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>of urban organisations are in a microcluster</source>
        <translation>der städtischen Organisationen liegen in einem Mikrocluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{organisations} of unknown rurality counts under “All” only.</source>
        <translation>{organisations} mit unbekannter Ländlichkeit zählt nur unter „Alle“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>{organisations} of unknown rurality count under “All” only.</source>
        <translation>{organisations} mit unbekannter Ländlichkeit zählen nur unter „Alle“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/report/summary_page.py"/>
        <source>An organisation is in a microcluster if the layer of organisations names one that the layer of clusters has. A microcluster is rural or urban by the majority of its members, and its size is the number of its members, so every figure rests on the same organisations. Shares are of organisations whose rurality is known; medians are of microclusters.</source>
        <translation>Eine Organisation liegt in einem Mikrocluster, wenn der Layer der Organisationen einen nennt, den der Layer der Cluster enthält. Ein Mikrocluster ist ländlich oder städtisch wie die Mehrheit seiner Mitglieder, und seine Größe ist die Zahl seiner Mitglieder; jede Kennzahl beruht also auf denselben Organisationen. Anteile beziehen sich auf Organisationen mit bekannter Ländlichkeit, Mediane auf Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The only codes known are 0 and 1, which may be any yes/no field.</source>
        <translation>Die einzigen bekannten Codes sind 0 und 1; das kann irgendein Ja/Nein-Feld sein.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to custom with the code that means rural in RURAL_CODES, or to the scheme that the field follows, such as {name}.</source>
        <translation>SCHEME auf custom setzen, mit dem Code für ländlich in RURAL_CODES, oder auf die Klassifikation, der das Feld folgt, zum Beispiel {name}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} row each.</source>
        <translation>Die Codes lassen offen, welcher Klassifikation sie folgen: {first} und {last} kennen die von je {most:,} Zeile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} rows each.</source>
        <translation>Die Codes lassen offen, welcher Klassifikation sie folgen: {first} und {last} kennen die von je {most:,} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to {first} or {last}.</source>
        <translation>SCHEME auf {first} oder {last} setzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of all {total:,} rows that hold one.</source>
        <translation>Klassifikation {name} ({title}): gewählt, weil sie den Code aller {total:,} Zeilen kennt, die einen enthalten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of {most:,} of the {total:,} rows that hold one.</source>
        <translation>Klassifikation {name} ({title}): gewählt, weil sie den Code von {most:,} der {total:,} Zeilen kennt, die einen enthalten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes {digits} were taken for {name}. Other classifications use the same digits for other classes (the Degree of Urbanisation of areas, Scotland&apos;s classes): set SCHEME if these are of another.</source>
        <translation>Die Codes {digits} wurden als {name} gelesen. Andere Klassifikationen verwenden dieselben Ziffern für andere Klassen (der Grad der Urbanisierung von Gebieten, die Klassen Schottlands): SCHEME setzen, falls die Codes aus einer anderen stammen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>{codes} and {more:,} more</source>
        <translation>{codes} und {more:,} weitere</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>No code found belongs to a known scheme; found were {found}.</source>
        <translation>Kein Code gehört zu einer bekannten Klassifikation; gefunden wurden {found}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Choose the field that holds the official code, or set SCHEME to custom and list in RURAL_CODES the codes that mean rural.</source>
        <translation>Das Feld mit dem amtlichen Code wählen oder SCHEME auf custom setzen und in RURAL_CODES die Codes für ländlich auflisten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes known are bare 1 to 3: 3 is rural in areas and an urban centre in a grid, and {first} and {last} know them equally well.</source>
        <translation>Die bekannten Codes sind die bloßen Ziffern 1 bis 3: 3 ist bei Gebieten ländlich und in einem Raster ein städtisches Zentrum, und {first} und {last} kennen sie gleich gut.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to degurba for areas or degurba_grid1 for grid cells.</source>
        <translation>SCHEME auf degurba (für Gebiete) oder degurba_grid1 (für Rasterzellen) setzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes known are bare digits up to 6, in England and Wales ruc2001. The six classes of Ireland and of Scotland are 1 to 6, too, and what is rural in one is urban in another.</source>
        <translation>Die bekannten Codes sind bloße Ziffern bis 6, in England und Wales ruc2001. Auch die sechs Klassen Irlands und Schottlands sind 1 bis 6, und was in der einen Klassifikation ländlich ist, ist in der anderen städtisch.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>If these are Ireland&apos;s, give RURAL_CODES=4,5,6; if Scotland&apos;s, RURAL_CODES=5,6; else set SCHEME to ruc2001.</source>
        <translation>Sind es die Irlands, RURAL_CODES=4,5,6 angeben; sind es die Schottlands, RURAL_CODES=5,6; sonst SCHEME auf ruc2001 setzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>The codes are the words &apos;rural&apos; and &apos;urban&apos; and are taken as they are, as with the scheme custom; NULL stays NULL.</source>
        <translation>Die Codes sind die Wörter „rural“ und „urban“ und werden unverändert übernommen, wie bei der Klassifikation custom; NULL bleibt NULL.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of all {total:,} rows that hold one; the next best, {runner_up}, knows {second:,}.</source>
        <translation>Klassifikation {name} ({title}): gewählt, weil sie den Code aller {total:,} Zeilen kennt, die einen enthalten; die nächstbeste, {runner_up}, kennt {second:,}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Scheme {name}, {title}: picked because it knows the code of {most:,} of the {total:,} rows that hold one; the next best, {runner_up}, knows {second:,}.</source>
        <translation>Klassifikation {name} ({title}): gewählt, weil sie den Code von {most:,} der {total:,} Zeilen kennt, die einen enthalten; die nächstbeste, {runner_up}, kennt {second:,}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>&apos;{code}&apos; ({n:,} row)</source>
        <translation>„{code}“ ({n:,} Zeile)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>&apos;{code}&apos; ({n:,} rows)</source>
        <translation>„{code}“ ({n:,} Zeilen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Most codes are digits as in {name}, but others are of {other}: {codes}. In a postcode directory the digits are Scotland&apos;s own.</source>
        <translation>Die meisten Codes sind Ziffern wie in {name}, andere stammen aber aus {other}: {codes}. In einem britischen Postleitzahlenverzeichnis sind die Ziffern Schottlands eigene Klassen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/choice.py"/>
        <source>Set SCHEME to {other}, which leaves the digits unclassified, or to {name}.</source>
        <translation>SCHEME auf {other} setzen (die Ziffern bleiben dann nicht klassifiziert) oder auf {name}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Scheme custom: {codes} rural, as listed in RURAL_CODES, and every other code urban.</source>
        <translation>Klassifikation custom: {codes} ländlich, wie in RURAL_CODES aufgelistet, und jeder andere Code städtisch.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>No code found belongs to {scheme}, {title}; found were {found}.</source>
        <translation>Kein Code gehört zu {scheme}, {title}; gefunden wurden {found}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Set SCHEME to {likely}, which knows them, or choose another field.</source>
        <translation>SCHEME auf {likely} setzen, wo diese Codes bekannt sind, oder ein anderes Feld wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Choose the field that holds the official rural-urban code or label.</source>
        <translation>Das Feld mit dem amtlichen Stadt-Land-Code oder seiner Bezeichnung wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} row holds a code that {scheme} does not have, and stays unclassified: {codes}.</source>
        <translation>{rows:,} Zeile enthält einen Code, den es in {scheme} nicht gibt, und bleibt nicht klassifiziert: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} rows hold codes that {scheme} does not have, and stay unclassified: {codes}.</source>
        <translation>{rows:,} Zeilen enthalten Codes, die es in {scheme} nicht gibt, und bleiben nicht klassifiziert: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>There is no scheme &apos;{scheme}&apos;.</source>
        <translation>Es gibt keine Klassifikation „{scheme}“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Use one of {words}.</source>
        <translation>Möglich sind: {words}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>It is empty, and the scheme &apos;custom&apos; cannot tell rural from urban without it.</source>
        <translation>Die Angabe fehlt; ohne sie kann die Klassifikation „custom“ ländlich nicht von städtisch unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>List the codes that mean rural, separated by commas, or set SCHEME to another word.</source>
        <translation>Die Codes für ländlich auflisten, durch Kommas getrennt, oder SCHEME auf ein anderes Wort setzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>None of the {rows:,} rows holds a code.</source>
        <translation>Keine der {rows:,} Zeilen enthält einen Code.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Scheme {name}, {title}, as set in SCHEME.</source>
        <translation>Klassifikation {name} ({title}), wie in SCHEME gesetzt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>RURAL_CODES lists {codes}, which no row holds.</source>
        <translation>RURAL_CODES nennt {codes}; das enthält keine Zeile.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} row holds another word, and stays unclassified: {codes}.</source>
        <translation>{rows:,} Zeile enthält ein anderes Wort und bleibt nicht klassifiziert: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>{rows:,} rows hold other words, and stay unclassified: {codes}.</source>
        <translation>{rows:,} Zeilen enthalten andere Wörter und bleiben nicht klassifiziert: {codes}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>RURAL_CODES is not used: it is only read with the scheme &apos;custom&apos;.</source>
        <translation>RURAL_CODES wird nicht verwendet: Der Parameter wird nur bei der Klassifikation „custom“ gelesen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>Neither rural nor urban, so unclassified: {names}.</source>
        <translation>Weder ländlich noch städtisch und daher nicht klassifiziert: {names}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>In the postcode directories 1 to 8 are Scotland&apos;s own classes, which are not part of it.</source>
        <translation>In den britischen Postleitzahlenverzeichnissen sind 1 bis 8 Schottlands eigene Klassen; sie gehören nicht dazu.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>No row is rural.</source>
        <translation>Keine Zeile ist ländlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/rurality/classify.py"/>
        <source>RURAL_CODES is given, so the scheme is custom.</source>
        <translation>RURAL_CODES ist angegeben; die Klassifikation ist daher custom.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations are too few to plant microclusters in.</source>
        <translation>{number} Organisationen sind zu wenige, um Mikrocluster anzulegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give {fewest_organisations} or more; the findings need 5000.</source>
        <translation>Mindestens {fewest_organisations} angeben; damit die Schritte finden, was angelegt ist, sind 5000 nötig.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{size} organisations make no microcluster.</source>
        <translation>{size} Organisationen sind noch kein Mikrocluster.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give {smallest_cluster} or more.</source>
        <translation>Mindestens {smallest_cluster} angeben.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations make too few microclusters of more than {size}.</source>
        <translation>{number} Organisationen ergeben zu wenige Mikrocluster mit mehr als {size}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give at most {most}, or raise ORGANISATION_COUNT.</source>
        <translation>Höchstens {most} angeben oder ORGANISATION_COUNT erhöhen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>{number} organisations in microclusters of more than {size} need a region of {places} places, which is too large.</source>
        <translation>{number} Organisationen in Mikroclustern mit mehr als {size} brauchen eine Region mit {places} Orten; das ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/sample/settings.py"/>
        <source>Give at most {most}, or raise CLUSTER_SIZE.</source>
        <translation>Höchstens {most} angeben oder CLUSTER_SIZE erhöhen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/shares.py"/>
        <source>The field &apos;{field}&apos; holds {value!r}; it must hold &apos;rural&apos; or &apos;urban&apos;.</source>
        <translation>Das Feld „{field}“ enthält {value!r}; es muss „rural“ oder „urban“ enthalten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/shares.py"/>
        <source>Make it with &apos;Classify rurality&apos;, or choose another field.</source>
        <translation>Das Feld mit „Ländlichkeit klassifizieren“ erzeugen oder ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster</source>
        <translation>Organisationen in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster</source>
        <translation>Anteil der Organisationen in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster of their own kind</source>
        <translation>Organisationen in einem Cluster der eigenen Art</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster of their own kind</source>
        <translation>Anteil der Organisationen in einem Cluster der eigenen Art</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median size of a cluster</source>
        <translation>Median der Clustergröße</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Largest cluster</source>
        <translation>Größter Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median radius of a cluster</source>
        <translation>Median des Clusterradius</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median density of a cluster</source>
        <translation>Median der Clusterdichte</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of employment in a cluster</source>
        <translation>Anteil der Beschäftigung in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of turnover in a cluster</source>
        <translation>Anteil des Umsatzes in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>per km²</source>
        <translation>je km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Degree of Urbanisation, GHSL R2023A rules with the July 2024 semi-dense urban clusters (as in flexurba 0.2.2: built-up share of land 0.2, edges smoothed before gaps are filled)</source>
        <translation>Grad der Urbanisierung, GHSL-Regeln R2023A mit den städtischen Clustern mittlerer Dichte vom Juli 2024 (wie in flexurba 0.2.2: bebauter Anteil am Land 0,2, Ränder vor dem Füllen der Lücken geglättet)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/totals.py"/>
        <source>The field &apos;{field}&apos; holds negative values ({least:g}, for instance; {negative} in all).</source>
        <translation>Das Feld „{field}“ enthält negative Werte (zum Beispiel {least:g}; insgesamt {negative}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/totals.py"/>
        <source>Set them to NULL with the field calculator if they mean &apos;not known&apos;, or mend them.</source>
        <translation>Diese Werte mit dem Feldrechner auf NULL setzen, wenn sie „unbekannt“ bedeuten, oder berichtigen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>{wrong:,} areas have a negative number of people, or none that is a number.</source>
        <translation>In {wrong:,} Gebieten ist die Einwohnerzahl negativ oder keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>Check the population raster for negative values.</source>
        <translation>Das Bevölkerungsraster auf negative Werte prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>It has codes that level {level} does not have: {values}.</source>
        <translation>Das Raster enthält Codes, die es auf Stufe {level} nicht gibt: {values}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/areas.py"/>
        <source>Choose a grid made by degreeofurbanisation; the codes are {listed}.</source>
        <translation>Ein Raster wählen, das mit degreeofurbanisation erzeugt wurde; die Codes sind {listed}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It must have rows and columns of cells; its shape is {shape}.</source>
        <translation>Das Raster muss Zeilen und Spalten von Zellen haben; seine Form ist {shape}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Choose a raster of one band with at least one cell.</source>
        <translation>Ein Raster mit einem Kanal und mindestens einer Zelle wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>No cell holds a number: all are NoData.</source>
        <translation>Keine Zelle enthält eine Zahl: Alle sind Leerwerte (NoData).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Choose the raster of people per cell, and check its NoData value.</source>
        <translation>Das Raster der Einwohner je Zelle wählen und dessen Leerwert (NoData) prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It has {size} cells, and the population grid has {people}.</source>
        <translation>Das Raster hat {size} Zellen, das Bevölkerungsraster {people}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Use grids of the same extent and cells.</source>
        <translation>Raster mit derselben Ausdehnung und denselben Zellen verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{infinite:,} cells are infinite.</source>
        <translation>{infinite:,} Zellen sind unendlich.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>Set them to NoData or to a number.</source>
        <translation>Diese Zellen auf den Leerwert (NoData) oder auf eine Zahl setzen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{below:,} cells are negative, the smallest {least:g}.</source>
        <translation>{below:,} Zellen sind negativ, die kleinste ist {least:g}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>If one of them stands for NoData, set it as the raster&apos;s NoData value.</source>
        <translation>Falls einer dieser Werte für den Leerwert (NoData) steht, ihn als Leerwert des Rasters festlegen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>{beyond:,} cells are outside 0 to 1 (from {least:g} to {most:g}).</source>
        <translation>{beyond:,} Zellen liegen außerhalb von 0 bis 1 (von {least:g} bis {most:g}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/cells.py"/>
        <source>It must be the share of each cell.</source>
        <translation>Das Raster muss den Anteil an jeder Zelle enthalten.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/classify.py"/>
        <source>There is no level &apos;{level}&apos;.</source>
        <translation>Es gibt keine Stufe „{level}“.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/urbanisation/classify.py"/>
        <source>Use {first} or {second}.</source>
        <translation>{first} oder {second} verwenden.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/wording.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts} und {last}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/wording.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>It is without the verdicts: they need the table of coefficients of the same fit in the project.</source>
        <translation>Die Urteile fehlen darin: Sie brauchen die Tabelle der Koeffizienten derselben Schätzung im Projekt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Other sub-sectors</source>
        <translation>Übrige Teilbranchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Sub-sectors, share of all organisations</source>
        <translation>Teilbranchen, Anteil an allen Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Sizes of clusters</source>
        <translation>Größen der Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Organisations in the cluster</source>
        <translation>Organisationen im Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>{number} of {low} to {high} organisations</source>
        <translation>{number} mit {low} bis {high} Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>{field}, as DCMS sub-sectors</source>
        <translation>{field}, als Teilbranchen des DCMS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Points with the field cluster_id</source>
        <translation>Punkte mit dem Feld cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Polygons with the field cluster_id</source>
        <translation>Polygone mit dem Feld cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>S&amp;ub-sector</source>
        <translation>Te&amp;ilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Field of the organisations</source>
        <translation>Feld der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Verdicts</source>
        <translation>&amp;Urteile</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Table of comparisons that &apos;Fit drivers&apos; makes</source>
        <translation>Vergleichstabelle aus „Einflussfaktoren schätzen“</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(none)</source>
        <translation>(keine Auswahl)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(no such layer)</source>
        <translation>(kein solcher Layer)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Click to select the cluster on the map, double-click to zoom to it.</source>
        <translation>Klicken, um den Cluster auf der Karte auszuwählen; doppelklicken, um auf ihn zu zoomen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Number of the cluster</source>
        <translation>Nummer des Clusters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>By the majority of its organisations</source>
        <translation>Nach der Mehrheit der Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Top sub-sector</source>
        <translation>Größte Teilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of most organisations in the cluster</source>
        <translation>Die Teilbranche der meisten Organisationen im Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>LQ</source>
        <translation>LQ</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the top sub-sector: its share here over its share of all</source>
        <translation>Standortquotient der größten Teilbranche: ihr Anteil hier geteilt durch ihren Anteil insgesamt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of the highest location quotient, of those with five or more</source>
        <translation>Die Teilbranche mit dem höchsten Standortquotienten, unter denen mit fünf oder mehr Organisationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Highest LQ</source>
        <translation>Höchster LQ</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the most concentrated sub-sector</source>
        <translation>Standortquotient der am stärksten konzentrierten Teilbranche</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy &amp;table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy the clusters shown, for a spreadsheet or a document</source>
        <translation>Die gezeigten Cluster kopieren, für eine Tabellenkalkulation oder ein Dokument</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters</source>
        <translation>Cluster filtern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by text</source>
        <translation>Cluster nach Text filtern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by rurality</source>
        <translation>Cluster nach Ländlichkeit filtern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Rural and urban</source>
        <translation>Stadt und Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Neither</source>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Smallest size of a cluster</source>
        <translation>Kleinste Größe eines Clusters</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Size ≥ </source>
        <translation>Min. </translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>{shown} of {all}</source>
        <translation>{all}, davon {shown} gezeigt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>Choose the field with the sub-sector of the organisations above.</source>
        <translation>Oben das Feld mit der Teilbranche der Organisationen wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>There are no clusters. A smaller MIN_CLUSTER_SIZE in &apos;Detect microclusters&apos; finds smaller ones.</source>
        <translation>Es gibt keine Cluster. Eine kleinere MIN_CLUSTER_SIZE in „Mikrocluster erkennen“ findet kleinere.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>None of the clusters has members among the organisations.</source>
        <translation>Kein Cluster hat Mitglieder unter den Organisationen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>Effects are in units of the outcome. Where that is 1 or 0, or a share, 0.01 is one percentage point.</source>
        <translation>Effekte sind in Einheiten der Zielgröße angegeben. Ist diese 1 oder 0 oder ein Anteil, ist 0,01 ein Prozentpunkt.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Rural and urban clusters</source>
        <translation>Cluster in Stadt und Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Ru&amp;n study…</source>
        <translation>Studie aus&amp;führen…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Create sa&amp;mple…</source>
        <translation>Beispiel&amp;daten erstellen…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Try a&amp;gain</source>
        <translation>Noch&amp;mals versuchen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Run study…</source>
        <translation>Neue &amp;Studie…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Run the whole study on layers of your own</source>
        <translation>Die ganze Studie mit eigenen Layern ausführen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Save report…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Save these figures as a page that can be sent on</source>
        <translation>Diese Kennzahlen als Seite zum Weitergeben speichern</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&apos;{layer}&apos; and its clusters, in the background.</source>
        <translation>„{layer}“ und die zugehörigen Cluster, im Hintergrund.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Reading the layers</source>
        <translation>Layer werden gelesen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock_report.py"/>
        <source>The layer could not be copied ({reason}).</source>
        <translation>Der Layer konnte nicht kopiert werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock_report.py"/>
        <source>Check its geometries with &apos;Check validity&apos;.</source>
        <translation>Die Geometrien mit „Gültigkeit prüfen“ prüfen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/entry.py"/>
        <source>Show rural and urban clusters beside the map</source>
        <translation>Cluster in Stadt und Land neben der Karte anzeigen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The layers could not be read ({error}).</source>
        <translation>Die Layer konnten nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Check that they can be opened in an attribute table, or choose others.</source>
        <translation>Prüfen, ob sie sich in einer Attributtabelle öffnen lassen, oder andere wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Try again, or choose other layers.</source>
        <translation>Erneut versuchen oder andere Layer wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>There is not enough memory for these layers.</source>
        <translation>Der Arbeitsspeicher reicht für diese Layer nicht aus.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Filter the layer of organisations, or close other programs.</source>
        <translation>Den Layer der Organisationen filtern oder andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>{clusters}, median size {size}</source>
        <translation>{clusters}, Median der Größe {size}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>Headline figures</source>
        <translation>Wichtigste Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>of {number} in a cluster</source>
        <translation>von {number} in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>A layer has no field &apos;{name}&apos; any more.</source>
        <translation>Ein Layer hat das Feld „{name}“ nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>Choose another layer, or run &apos;Detect microclusters&apos; again.</source>
        <translation>Einen anderen Layer wählen oder „Mikrocluster erkennen“ erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>{layers} no longer has the field cluster_id.</source>
        <translation>Das Feld cluster_id fehlt jetzt in {layers}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>{layers} no longer have the field cluster_id.</source>
        <translation>Das Feld cluster_id fehlt jetzt in {layers}.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are clusters, but no points with the field cluster_id. Load the organisations that the same run made, or choose them above.</source>
        <translation>Es gibt Cluster, aber keine Punkte mit dem Feld cluster_id. Die Organisationen aus demselben Lauf laden oder oben wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>No clusters to show yet</source>
        <translation>Noch keine Cluster vorhanden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>A field is gone</source>
        <translation>Ein Feld fehlt jetzt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are organisations, but no polygons with the field cluster_id. Load the clusters that the same run made, or choose them above.</source>
        <translation>Es gibt Organisationen, aber keine Polygone mit dem Feld cluster_id. Die Cluster aus demselben Lauf laden oder oben wählen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Run a study of your own organisations, or load the layers of one: points and polygons with the field cluster_id. To try it without data, create a sample first.</source>
        <translation>Eine Studie mit eigenen Organisationen ausführen oder die Layer einer Studie laden: Punkte und Polygone mit dem Feld cluster_id. Zum Ausprobieren ohne Daten zuerst Beispieldaten erstellen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Choose another layer above, or bring the field back.</source>
        <translation>Oben einen anderen Layer wählen oder das Feld wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Average marginal effect: change of the outcome with the driver</source>
        <translation>Durchschnittlicher marginaler Effekt: Änderung der Zielgröße mit dem Einflussfaktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Cannot tell</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdicts on drivers</source>
        <translation>Urteile zu den Einflussfaktoren</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/provider.py"/>
        <source>Creative Clusters: microclusters, rural against urban</source>
        <translation>Creative Clusters: Mikrocluster, Stadt und Land im Vergleich</translation>
    </message>
</context>
</TS>
