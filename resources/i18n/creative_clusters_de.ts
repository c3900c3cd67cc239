<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CreativeClusters</name>
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
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Turnover</source>
        <translation>Umsatz</translation>
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
        <source>Areas: fitted values</source>
        <translation>Gebiete: geschätzte Werte</translation>
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
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Summarise rural and urban</source>
        <translation>Stadt-Land-Kennzahlen zusammenfassen</translation>
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
        <source>Make-up by sub-sector</source>
        <translation>Zusammensetzung nach Teilbranchen</translation>
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
        <source>Most concentrated</source>
        <translation>Höchste Konzentration</translation>
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
        <source>clusters</source>
        <translation>Cluster</translation>
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
        <source>Reading the layers</source>
        <translation>Layer werden gelesen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&apos;{layer}&apos; and its clusters, in the background.</source>
        <translation>„{layer}“ und die zugehörigen Cluster, im Hintergrund.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/entry.py"/>
        <source>Show rural and urban clusters beside the map</source>
        <translation>Cluster in Stadt und Land neben der Karte anzeigen</translation>
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
        <source>The layers could not be read ({error}).</source>
        <translation>Die Layer konnten nicht gelesen werden ({error}).</translation>
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
        <source>organisation</source>
        <translation>Organi­sation</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>organisations</source>
        <translation>Organi­sationen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>Headline figures</source>
        <translation>Wichtigste Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>, median size {size}</source>
        <translation>, Median der Größe {size}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>of {number} in a cluster</source>
        <translation>von {number} in einem Cluster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>Choose another layer, or run &apos;Detect microclusters&apos; again.</source>
        <translation>Einen anderen Layer wählen oder „Mikrocluster erkennen“ erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>A layer has no field &apos;{name}&apos; any more.</source>
        <translation>Ein Layer hat das Feld „{name}“ nicht mehr.</translation>
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
        <source>{layers} no longer has the field cluster_id.</source>
        <translation>Das Feld cluster_id fehlt jetzt in {layers}.</translation>
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
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Driver</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Rural</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Urban</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/words.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/provider.py"/>
        <source>Creative Clusters: microclusters, rural against urban</source>
        <translation>Creative Clusters: Mikrocluster, Stadt und Land im Vergleich</translation>
    </message>
</context>
</TS>
