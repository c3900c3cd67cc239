<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CreativeClusters</name>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Assemble drivers</source>
        <translation>Reunir factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Counts clusters, assets and businesses in and near areas: one row an area, to fit.</source>
        <translation>Cuenta clústeres, activos y empresas dentro y cerca de las áreas: una fila por área, lista para el ajuste.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>related variety</source>
        <translation>variedad relacionada</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>assets</source>
        <translation>activos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with a clustered organisation</source>
        <translation>Áreas con alguna organización en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas whose radius leaves AREAS</source>
        <translation>Áreas cuyo radio se sale de AREAS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas without geometry</source>
        <translation>Áreas sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Organisations with clusters</source>
        <translation>Organizaciones con clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Cluster field of the organisations</source>
        <translation>Campo de clúster de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Layers of assets (museums, stations …)</source>
        <translation>Capas de activos (museos, estaciones…)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Names of the layers, comma-separated</source>
        <translation>Nombres de las capas, separados por comas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>All businesses</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>SIC 2007 code of the businesses</source>
        <translation>Código SIC 2007 de las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Codes left out of the varieties</source>
        <translation>Códigos excluidos de las variedades</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Land area in m²</source>
        <translation>Superficie terrestre en m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Radius of what is near</source>
        <translation>Radio de lo que está cerca</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Areas with drivers</source>
        <translation>Áreas con factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/assemble_drivers.py"/>
        <source>Fields made (;-separated)</source>
        <translation>Campos creados (separados por ;)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Rurality</source>
        <translation>Ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Microclusters</source>
        <translation>Microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Drivers</source>
        <translation>Factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/base.py"/>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classify areas from a degree-of-urbanisation grid</source>
        <translation>Clasificar áreas con una cuadrícula del grado de urbanización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>City, town or rural area: by where on a degree-of-urbanisation grid its people live.</source>
        <translation>Ciudad, localidad intermedia o zona rural: según dónde vive la población en una cuadrícula del grado de urbanización.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>DEGURBA</source>
        <translation>DEGURBA</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>degree of urbanisation</source>
        <translation>grado de urbanización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>LAU</source>
        <translation>UAL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>municipalities</source>
        <translation>municipios</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>rural</source>
        <translation>rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural areas</source>
        <translation>Áreas rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Urban areas</source>
        <translation>Áreas urbanas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Unclassified areas</source>
        <translation>Áreas sin clasificar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Rural share of the classified (0-1)</source>
        <translation>Proporción rural de lo clasificado (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Degree-of-urbanisation grid (either level)</source>
        <translation>Cuadrícula del grado de urbanización (cualquier nivel)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Population (people per cell)</source>
        <translation>Población (personas por celda)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_areas_from_grid.py"/>
        <source>Classified areas</source>
        <translation>Áreas clasificadas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classify rurality</source>
        <translation>Clasificar la ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Gives organisations or areas their official rural or urban class.</source>
        <translation>Asigna a organizaciones o áreas su clase oficial, rural o urbana.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>urban</source>
        <translation>urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>RUC</source>
        <translation>RUC</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Rural features</source>
        <translation>Objetos rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Urban features</source>
        <translation>Objetos urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Unclassified features</source>
        <translation>Objetos sin clasificar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Features without a code</source>
        <translation>Objetos sin código</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Organisations or areas</source>
        <translation>Organizaciones o áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Field with the official code</source>
        <translation>Campo con el código oficial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Areas that carry the code (joined by location)</source>
        <translation>Áreas que llevan el código (unión por localización)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Code field of the areas</source>
        <translation>Campo de código de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Codes that mean rural, comma-separated (custom)</source>
        <translation>Códigos que significan rural, separados por comas (custom)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/classify_rurality.py"/>
        <source>Classified</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted effects</source>
        <translation>Efectos sembrados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Create a sample study</source>
        <translation>Crear un estudio de muestra</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Makes an invented region with known drivers planted, to try and check everything.</source>
        <translation>Crea una región inventada con factores conocidos sembrados en ella, para probar y comprobar todo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>test data</source>
        <translation>datos de prueba</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>simulation</source>
        <translation>simulación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>tutorial</source>
        <translation>tutorial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Sample study</source>
        <translation>Estudio de muestra</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Planted microclusters have more than</source>
        <translation>Los microclústeres sembrados tienen más de</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Population (1 km grid)</source>
        <translation>Población (cuadrícula de 1 km)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Museums</source>
        <translation>Museos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Heritage sites</source>
        <translation>Sitios patrimoniales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Universities</source>
        <translation>Universidades</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_sample_study.py"/>
        <source>Meetup groups</source>
        <translation>Grupos de encuentro (Meetup)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Create the study&apos;s report</source>
        <translation>Crear el informe del estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>One page to send on, from the outputs of a study&apos;s steps: figures, map, verdicts.</source>
        <translation>Una página para compartir, a partir de las salidas de los pasos de un estudio: cifras, mapa y veredictos.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>report</source>
        <translation>informe</translation>
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
        <translation>resumen</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>microclusters</source>
        <translation>microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>drivers</source>
        <translation>factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Rural against urban (summary)</source>
        <translation>Rural frente a urbano (resumen)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Make-up by sector</source>
        <translation>Composición por sectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Areas with potential</source>
        <translation>Áreas con potencial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Drivers, rural against urban</source>
        <translation>Factores, rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Records of the steps (settings, checks, versions)</source>
        <translation>Registros de los pasos (ajustes, comprobaciones, versiones)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/create_study_report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation of a population grid</source>
        <translation>Grado de urbanización de una cuadrícula de población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>The UN&apos;s Degree of Urbanisation on a 1 km population grid: works in any country.</source>
        <translation>El Grado de urbanización de las Naciones Unidas sobre una cuadrícula de población de 1 km: sirve para cualquier país.</translation>
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
        <translation>centro urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>urban cluster</source>
        <translation>agrupación urbana</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>population grid</source>
        <translation>cuadrícula de población</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban centres</source>
        <translation>Personas en centros urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in urban clusters</source>
        <translation>Personas en agrupaciones urbanas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>People in rural cells</source>
        <translation>Personas en celdas rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Rural share of the population (0-1)</source>
        <translation>Proporción rural de la población (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Population (people per 1 km cell)</source>
        <translation>Población (personas por celda de 1 km)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Land area (m² or 0-1 share of the cell)</source>
        <translation>Superficie terrestre (m² o proporción 0-1 de la celda)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Built-up area (m² or 0-1 share of the cell)</source>
        <translation>Superficie edificada (m² o proporción 0-1 de la celda)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/degree_of_urbanisation.py"/>
        <source>Degree of urbanisation</source>
        <translation>Grado de urbanización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect microclusters</source>
        <translation>Detectar microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Finds microclusters of organisations by their density: HDBSCAN or DBSCAN.</source>
        <translation>Encuentra microclústeres de organizaciones por su densidad: HDBSCAN o DBSCAN.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>cluster</source>
        <translation>clúster</translation>
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
        <translation>punto caliente</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>creative industries</source>
        <translation>industrias creativas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Rural clusters</source>
        <translation>Clústeres rurales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Urban clusters</source>
        <translation>Clústeres urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of organisations in a cluster (0-1)</source>
        <translation>Proporción de organizaciones en un clúster (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of rural organisations in a cluster (0-1)</source>
        <translation>Proporción de organizaciones rurales en un clúster (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Share of urban organisations in a cluster (0-1)</source>
        <translation>Proporción de organizaciones urbanas en un clúster (0-1)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations skipped</source>
        <translation>Organizaciones omitidas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Organisations that the radius limit left out</source>
        <translation>Organizaciones que el límite del radio dejó fuera</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>EPS used (metres)</source>
        <translation>EPS utilizado (metros)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Smallest cluster (organisations or weight)</source>
        <translation>Tamaño mínimo de un clúster (organizaciones o peso)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Neighbours that make a place dense</source>
        <translation>Vecinos que hacen denso un lugar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Largest radius of a cluster (0 for no limit)</source>
        <translation>Radio máximo de un clúster (0 para no limitarlo)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Selection (HDBSCAN)</source>
        <translation>Selección (HDBSCAN)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Distance (DBSCAN; empty: found from the data)</source>
        <translation>Distancia (DBSCAN; vacío: se obtiene de los datos)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Detect within each value of</source>
        <translation>Detectar dentro de cada valor de</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Outline of clusters</source>
        <translation>Contorno de los clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/detect_microclusters.py"/>
        <source>Record of the run, for the study&apos;s report</source>
        <translation>Registro de la ejecución, para el informe del estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows used</source>
        <translation>Filas utilizadas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural rows used</source>
        <translation>Filas rurales utilizadas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Log-likelihood</source>
        <translation>Log-verosimilitud</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Akaike information criterion</source>
        <translation>Criterio de información de Akaike</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>McFadden&apos;s pseudo R² (R² for ols)</source>
        <translation>Pseudo R² de McFadden (R² con ols)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Wald statistic: all drivers act alike</source>
        <translation>Estadístico de Wald: todos los factores actúan igual</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Its p value</source>
        <translation>Su valor p</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Moran&apos;s I of the residuals</source>
        <translation>I de Moran de los residuos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Area under the ROC curve, spatially cross-validated</source>
        <translation>Área bajo la curva ROC, con validación cruzada espacial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Condition number of the drivers</source>
        <translation>Número de condición de los factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fit drivers, rural against urban</source>
        <translation>Ajustar factores, rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Fits drivers in rural and urban places and says of each whether its effect is the same, different, or cannot be told apart.</source>
        <translation>Ajusta factores en lugares rurales y urbanos y dice de cada uno si su efecto es igual, distinto o no se puede saber.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>marginal effects</source>
        <translation>efectos marginales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>equivalence</source>
        <translation>equivalencia</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Conley</source>
        <translation>Conley</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>regimes</source>
        <translation>regímenes</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rows skipped</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Areas, or any layer or table</source>
        <translation>Áreas, o cualquier capa o tabla</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Outcome</source>
        <translation>Variable de resultado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Drivers taken as log(1 + x)</source>
        <translation>Factores que se toman como log(1 + x)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Effects per standard deviation of a driver</source>
        <translation>Efectos por desviación típica de un factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Standard errors</source>
        <translation>Errores estándar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Groups for clustered errors</source>
        <translation>Grupos para errores agrupados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Microcluster of each area (empty: cluster_id, if there is one)</source>
        <translation>Microclúster de cada área (vacío: cluster_id, si existe)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Reach of the Conley errors</source>
        <translation>Alcance de los errores de Conley</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Largest difference that still counts as the same (empty: from the data)</source>
        <translation>Mayor diferencia que aún se considera igual (vacío: a partir de los datos)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Confidence (percent)</source>
        <translation>Confianza (por ciento)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Rural against urban</source>
        <translation>Rural frente a urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/fit_drivers.py"/>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Cluster field of both layers</source>
        <translation>Campo de clúster de ambas capas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Rurality of the organisations</source>
        <translation>Ruralidad de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Employment</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/members.py"/>
        <source>Turnover</source>
        <translation>Cifra de negocios</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profile microclusters</source>
        <translation>Caracterizar microclústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Says what microclusters are made of, and what they bring: sectors, variety, jobs.</source>
        <translation>Dice de qué se componen los microclústeres y qué aportan: sectores, variedad, empleo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>location quotient</source>
        <translation>cociente de localización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>specialisation</source>
        <translation>especialización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>sector</source>
        <translation>sector</translation>
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
        <translation>entropía</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>employment</source>
        <translation>empleo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>turnover</source>
        <translation>cifra de negocios</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Organisations without a sector or a geometry</source>
        <translation>Organizaciones sin sector o sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sector, or SIC 2007 code</source>
        <translation>Subsector o código SIC 2007</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Sub-sectors are</source>
        <translation>Los subsectores se toman</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/profile_microclusters.py"/>
        <source>Profiled microclusters</source>
        <translation>Microclústeres caracterizados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas: potential</source>
        <translation>Áreas: potencial</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban summary</source>
        <translation>Resumen rural y urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Rural and urban study</source>
        <translation>Estudio rural y urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>The whole study in one run: classify, detect, profile, summarise, assemble, fit.</source>
        <translation>El estudio completo de una vez: clasificar, detectar, caracterizar, resumir, reunir y ajustar.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas that the fit skipped</source>
        <translation>Áreas que el ajuste omitió</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas: fitted values</source>
        <translation>Áreas: valores ajustados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Drivers fitted</source>
        <translation>Factores ajustados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Official code of the areas</source>
        <translation>Código oficial de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>More drivers, fields of the areas</source>
        <translation>Más factores, campos de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Measure of the assets</source>
        <translation>Medida de los activos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Outcome (a field)</source>
        <translation>Variable de resultado (un campo)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Areas with drivers and predictions</source>
        <translation>Áreas con factores y predicciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Sub-sector of the organisations</source>
        <translation>Subsector de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Population of the areas</source>
        <translation>Población de las áreas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/rural_urban_study.py"/>
        <source>Land area of the areas in m²</source>
        <translation>Superficie terrestre de las áreas en m²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Summarise rural and urban</source>
        <translation>Resumir lo rural y lo urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Sums up organisations and microclusters, rural against urban, in one table.</source>
        <translation>Resume en una tabla las organizaciones y los microclústeres, rural frente a urbano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>clustered share</source>
        <translation>proporción en clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/summarise_rural_urban.py"/>
        <source>Organisations without rurality or a geometry</source>
        <translation>Organizaciones sin ruralidad o sin geometría</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Test microclusters against all businesses</source>
        <translation>Contrastar microclústeres con todas las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Finds microclusters and tests each: is there more of this industry than business in general would put there?</source>
        <translation>Encuentra microclústeres y contrasta cada uno: ¿hay más de esta industria de lo que pondría allí la actividad empresarial en general?</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>scan statistic</source>
        <translation>estadístico de barrido</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>significance</source>
        <translation>significación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>permutation</source>
        <translation>permutación</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant clusters</source>
        <translation>Clústeres significativos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Significant rural clusters</source>
        <translation>Clústeres rurales significativos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>The organisations are among the businesses</source>
        <translation>Las organizaciones figuran entre las empresas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/algorithms/test_microclusters.py"/>
        <source>Relabellings</source>
        <translation>Reetiquetados</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster</source>
        <translation>Organizaciones en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster</source>
        <translation>Proporción de organizaciones en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Organisations in a cluster of their own kind</source>
        <translation>Organizaciones en un clúster de su mismo tipo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of organisations in a cluster of their own kind</source>
        <translation>Proporción de organizaciones en un clúster de su mismo tipo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median size of a cluster</source>
        <translation>Tamaño mediano de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Largest cluster</source>
        <translation>Clúster más grande</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median radius of a cluster</source>
        <translation>Radio mediano de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Median density of a cluster</source>
        <translation>Densidad mediana de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of employment in a cluster</source>
        <translation>Proporción del empleo en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>Share of turnover in a cluster</source>
        <translation>Proporción de la cifra de negocios en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/core/summary.py"/>
        <source>per km²</source>
        <translation>por km²</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/actions.py"/>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Other sub-sectors</source>
        <translation>Otros subsectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Make-up by sub-sector</source>
        <translation>Composición por subsectores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Sizes of clusters</source>
        <translation>Tamaños de los clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>Organisations in the cluster</source>
        <translation>Organizaciones en el clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/charts.py"/>
        <source>{number} of {low} to {high} organisations</source>
        <translation>{number} de {low} a {high} organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>{field}, as DCMS sub-sectors</source>
        <translation>{field}, como subsectores del DCMS</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Organisations</source>
        <translation>&amp;Organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Points with the field cluster_id</source>
        <translation>Puntos con el campo cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Polygons with the field cluster_id</source>
        <translation>Polígonos con el campo cluster_id</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>S&amp;ub-sector</source>
        <translation>S&amp;ubsector</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Field of the organisations</source>
        <translation>Campo de las organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>&amp;Verdicts</source>
        <translation>&amp;Veredictos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>Table of comparisons that &apos;Fit drivers&apos; makes</source>
        <translation>Tabla de comparaciones que crea «Ajustar factores»</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/chooser.py"/>
        <source>(no such layer)</source>
        <translation>(no hay tal capa)</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Number of the cluster</source>
        <translation>Número del clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>By the majority of its organisations</source>
        <translation>Según la mayoría de sus organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Top sub-sector</source>
        <translation>Subsector principal</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of most organisations in the cluster</source>
        <translation>El subsector con más organizaciones en el clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>LQ</source>
        <translation>CL</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the top sub-sector: its share here over its share of all</source>
        <translation>Cociente de localización del subsector principal: su proporción aquí entre su proporción en el total</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Most concentrated</source>
        <translation>Más concentrado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>The sub-sector of the highest location quotient, of those with five or more</source>
        <translation>El subsector con el mayor cociente de localización, entre los que tienen cinco organizaciones o más</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Highest LQ</source>
        <translation>CL máximo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_table.py"/>
        <source>Location quotient of the most concentrated sub-sector</source>
        <translation>Cociente de localización del subsector más concentrado</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Copy the clusters shown, for a spreadsheet or a document</source>
        <translation>Copiar los clústeres mostrados, para una hoja de cálculo o un documento</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters</source>
        <translation>Filtrar clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by text</source>
        <translation>Filtrar clústeres por texto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Filter clusters by rurality</source>
        <translation>Filtrar clústeres por ruralidad</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Rural and urban</source>
        <translation>Rural y urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Neither</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Smallest size of a cluster</source>
        <translation>Tamaño mínimo de un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>Size ≥ </source>
        <translation>Tamaño ≥ </translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>clusters</source>
        <translation>clústeres</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/cluster_view.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>Choose the field with the sub-sector of the organisations above.</source>
        <translation>Elija arriba el campo con el subsector de las organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>There are no clusters. A smaller MIN_CLUSTER_SIZE in &apos;Detect microclusters&apos; finds smaller ones.</source>
        <translation>No hay clústeres. Con un MIN_CLUSTER_SIZE menor, «Detectar microclústeres» los encuentra más pequeños.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/content.py"/>
        <source>None of the clusters has members among the organisations.</source>
        <translation>Ninguno de los clústeres tiene miembros entre las organizaciones.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Rural and urban clusters</source>
        <translation>Clústeres rurales y urbanos</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Ru&amp;n study…</source>
        <translation>Ejecutar estu&amp;dio…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Create sa&amp;mple…</source>
        <translation>Crear &amp;muestra…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Try a&amp;gain</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Run study…</source>
        <translation>&amp;Ejecutar estudio…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Run the whole study on layers of your own</source>
        <translation>Ejecutar el estudio completo con sus propias capas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Save these figures as a page that can be sent on</source>
        <translation>Guardar estas cifras como una página que se puede compartir</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/dock.py"/>
        <source>&apos;{layer}&apos; and its clusters, in the background.</source>
        <translation>«{layer}» y sus clústeres, en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/entry.py"/>
        <source>Show rural and urban clusters beside the map</source>
        <translation>Mostrar los clústeres rurales y urbanos junto al mapa</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Check that they can be opened in an attribute table, or choose others.</source>
        <translation>Compruebe que se pueden abrir en una tabla de atributos o elija otras.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Try again, or choose other layers.</source>
        <translation>Inténtelo de nuevo o elija otras capas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>The layers could not be read ({error}).</source>
        <translation>No se pudieron leer las capas ({error}).</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>There is not enough memory for these layers.</source>
        <translation>No hay memoria suficiente para estas capas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/figures_task.py"/>
        <source>Filter the layer of organisations, or close other programs.</source>
        <translation>Filtre la capa de organizaciones o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>Headline figures</source>
        <translation>Cifras principales</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>, median size {size}</source>
        <translation>, tamaño mediano {size}</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/headline.py"/>
        <source>of {number} in a cluster</source>
        <translation>de {number} en un clúster</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>Choose another layer, or run &apos;Detect microclusters&apos; again.</source>
        <translation>Elija otra capa o ejecute de nuevo «Detectar microclústeres».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/reading.py"/>
        <source>A layer has no field &apos;{name}&apos; any more.</source>
        <translation>Una capa ya no tiene el campo «{name}».</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are clusters, but no points with the field cluster_id. Load the organisations that the same run made, or choose them above.</source>
        <translation>Hay clústeres, pero no hay puntos con el campo cluster_id. Cargue las organizaciones creadas en la misma ejecución o elíjalas arriba.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>No clusters to show yet</source>
        <translation>Aún no hay clústeres que mostrar</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>A field is gone</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>There are organisations, but no polygons with the field cluster_id. Load the clusters that the same run made, or choose them above.</source>
        <translation>Hay organizaciones, pero no hay polígonos con el campo cluster_id. Cargue los clústeres creados en la misma ejecución o elíjalos arriba.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Run a study of your own organisations, or load the layers of one: points and polygons with the field cluster_id. To try it without data, create a sample first.</source>
        <translation>Ejecute un estudio de sus propias organizaciones o cargue las capas de uno: puntos y polígonos con el campo cluster_id. Para probarlo sin datos, cree primero una muestra.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>{layers} no longer has the field cluster_id.</source>
        <translation>{layers} ya no tiene el campo cluster_id.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/states.py"/>
        <source>Choose another layer above, or bring the field back.</source>
        <translation>Elija otra capa arriba o recupere el campo.</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Average marginal effect: change of the outcome with the driver</source>
        <translation>Efecto marginal medio: cambio del resultado con el factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Cannot tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdicts on drivers</source>
        <translation>Veredictos sobre los factores</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Driver</source>
        <translation>Factor</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/verdict_view.py"/>
        <source>Urban</source>
        <translation>Urbano</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/gui/words.py"/>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../creative_clusters_plugin/provider.py"/>
        <source>Creative Clusters: microclusters, rural against urban</source>
        <translation>Creative Clusters: microclústeres, rural frente a urbano</translation>
    </message>
</context>
</TS>
